// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code pendingMutations} of {@code UnmanagedAccessGrant}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param accessMethodIds Only if {@code mutationCode} is {@code updating_access_times}.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param from The current value; null if the change has none.
 * @param message The change in English, for people to read. The wording can change.
 * @param mutationCode The kind of change that is under way. New ones appear over time.
 * @param to The value after the change; null if the change has none.
 */
public record UnmanagedAccessGrantPendingMutation(
        List<String> accessMethodIds,
        Instant createdAt,
        UnmanagedAccessGrantPendingMutationFrom from,
        String message,
        UnmanagedAccessGrantPendingMutationCode mutationCode,
        UnmanagedAccessGrantPendingMutationTo to) {

    public UnmanagedAccessGrantPendingMutation {
        accessMethodIds = Values.copyOf(accessMethodIds);
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "UnmanagedAccessGrantPendingMutation[accessMethodIds=" + accessMethodIds + ", createdAt=" + createdAt + ", from="
                + from + ", message=" + Values.masked(message) + ", mutationCode=" + mutationCode + ", to=" + to + "]";
    }
}
