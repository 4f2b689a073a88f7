// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.time.Instant;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code pendingMutations} of {@code AcsUser}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param acsAccessGroupId Only if {@code mutationCode} is {@code deferring_group_membership_update}.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param from The current value; null if the change has none. Only for some values of {@code mutationCode}.
 * @param message The change in English, for people to read. The wording can change.
 * @param mutationCode The kind of change that is under way. New ones appear over time.
 * @param scheduledAt Only if {@code mutationCode} is {@code deferring_creation}.
 * @param to The value after the change; null if the change has none. Only for some values of {@code mutationCode}.
 * @param variant Whether the change adds or removes. Only if {@code mutationCode} is {@code deferring_group_membership_update}.
 */
public record AcsUserPendingMutation(
        String acsAccessGroupId,
        Instant createdAt,
        AcsUserPendingMutationFrom from,
        String message,
        AcsUserPendingMutationCode mutationCode,
        Instant scheduledAt,
        AcsUserPendingMutationTo to,
        AcsUserPendingMutationVariant variant) {

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AcsUserPendingMutation[acsAccessGroupId=" + acsAccessGroupId + ", createdAt=" + createdAt + ", from=" + from
                + ", message=" + Values.masked(message) + ", mutationCode=" + mutationCode + ", scheduledAt=" + scheduledAt
                + ", to=" + to + ", variant=" + variant + "]";
    }
}
