// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.time.Instant;

/**
 * The current value; null if the change has none. Only for some values of {@code mutationCode}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AcsUserPendingMutationFrom(
        String acsAccessGroupId,
        String acsCredentialId,
        String emailAddress,
        Instant endsAt,
        String fullName,
        Boolean isSuspended,
        String phoneNumber,
        Instant startsAt) {
}
