// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import java.time.Instant;

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
public record UnmanagedAccessMethodPendingMutation(
        Instant createdAt,
        UnmanagedAccessMethodPendingMutationFrom from,
        String message,
        UnmanagedAccessMethodPendingMutationCode mutationCode,
        UnmanagedAccessMethodPendingMutationTo to) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnmanagedAccessMethodPendingMutation}. */
    public static final class Builder {

        private Instant createdAt;
        private UnmanagedAccessMethodPendingMutationFrom from;
        private String message;
        private UnmanagedAccessMethodPendingMutationCode mutationCode;
        private UnmanagedAccessMethodPendingMutationTo to;

        private Builder() {
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder from(UnmanagedAccessMethodPendingMutationFrom from) {
            this.from = from;
            return this;
        }

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public Builder mutationCode(UnmanagedAccessMethodPendingMutationCode mutationCode) {
            this.mutationCode = mutationCode;
            return this;
        }

        public Builder to(UnmanagedAccessMethodPendingMutationTo to) {
            this.to = to;
            return this;
        }

        public UnmanagedAccessMethodPendingMutation build() {
            return new UnmanagedAccessMethodPendingMutation(createdAt, from, message, mutationCode, to);
        }
    }
}
