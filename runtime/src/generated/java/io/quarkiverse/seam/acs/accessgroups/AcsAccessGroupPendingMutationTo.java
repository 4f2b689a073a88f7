// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

import java.time.Instant;

/**
 * The value after the change; null if the change has none. Only if {@code mutationCode} is {@code updating_access_schedule} or
 * {@code updating_entrance_membership} or {@code updating_group_information} or {@code updating_user_membership}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AcsAccessGroupPendingMutationTo(
        String acsEntranceId,
        String acsUserId,
        Instant endsAt,
        String name,
        Instant startsAt) {
}
