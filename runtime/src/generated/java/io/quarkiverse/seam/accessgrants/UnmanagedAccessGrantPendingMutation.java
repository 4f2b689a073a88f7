// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

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

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnmanagedAccessGrantPendingMutation}. */
    public static final class Builder {

        private List<String> accessMethodIds;
        private Instant createdAt;
        private UnmanagedAccessGrantPendingMutationFrom from;
        private String message;
        private UnmanagedAccessGrantPendingMutationCode mutationCode;
        private UnmanagedAccessGrantPendingMutationTo to;

        private Builder() {
        }

        public Builder accessMethodIds(List<String> accessMethodIds) {
            this.accessMethodIds = accessMethodIds;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder from(UnmanagedAccessGrantPendingMutationFrom from) {
            this.from = from;
            return this;
        }

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public Builder mutationCode(UnmanagedAccessGrantPendingMutationCode mutationCode) {
            this.mutationCode = mutationCode;
            return this;
        }

        public Builder to(UnmanagedAccessGrantPendingMutationTo to) {
            this.to = to;
            return this;
        }

        public UnmanagedAccessGrantPendingMutation build() {
            return new UnmanagedAccessGrantPendingMutation(accessMethodIds, createdAt, from, message, mutationCode, to);
        }
    }
}
