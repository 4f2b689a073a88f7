// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import java.time.Instant;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code pendingMutations} of {@code AccessMethod}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param from The current value; null if the change has none.
 * @param message The change in English, for people to read. The wording can change.
 * @param mutationCode The kind of change that is under way. New ones appear over time.
 * @param to The value after the change; null if the change has none.
 */
public record AccessMethodPendingMutation(
        Instant createdAt,
        AccessMethodPendingMutationFrom from,
        String message,
        AccessMethodPendingMutationCode mutationCode,
        AccessMethodPendingMutationTo to) {

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessMethodPendingMutation[createdAt=" + createdAt + ", from=" + from + ", message=" + Values.masked(message)
                + ", mutationCode=" + mutationCode + ", to=" + to + "]";
    }
}
