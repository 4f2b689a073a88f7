// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.time.Instant;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code pendingMutations} of {@code AccessCode}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param from The current value; null if the change has none. Only if {@code mutationCode} is {@code updating_code} or
 *        {@code updating_name} or {@code updating_time_frame}.
 * @param message The change in English, for people to read. The wording can change.
 * @param mutationCode The kind of change that is under way. New ones appear over time.
 * @param scheduledAt Only if {@code mutationCode} is {@code deferring_creation}.
 * @param to The value after the change; null if the change has none. Only if {@code mutationCode} is {@code updating_code} or
 *        {@code updating_name} or {@code updating_time_frame}.
 */
public record AccessCodePendingMutation(
        Instant createdAt,
        AccessCodePendingMutationFrom from,
        String message,
        AccessCodePendingMutationCode mutationCode,
        Instant scheduledAt,
        AccessCodePendingMutationTo to) {

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessCodePendingMutation[createdAt=" + createdAt + ", from=" + from + ", message=" + Values.masked(message)
                + ", mutationCode=" + mutationCode + ", scheduledAt=" + scheduledAt + ", to=" + to + "]";
    }
}
