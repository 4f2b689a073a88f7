// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.time.Instant;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * Changes that Seam has accepted but not completed; empty if there are none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param from The current value; null if the change has none.
 * @param message The change in English, for people to read. The wording can change.
 * @param mutationCode The kind of change that is under way. New ones appear over time.
 * @param to The value after the change; null if the change has none.
 * @param variant Whether the change adds or removes.
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
