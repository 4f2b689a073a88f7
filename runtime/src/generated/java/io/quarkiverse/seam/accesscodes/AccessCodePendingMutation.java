// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

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
public record AccessCodePendingMutation(
        Instant createdAt,
        AccessCodePendingMutationFrom from,
        String message,
        AccessCodePendingMutationCode mutationCode,
        Instant scheduledAt,
        AccessCodePendingMutationTo to) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AccessCodePendingMutation}. */
    public static final class Builder {

        private Instant createdAt;
        private AccessCodePendingMutationFrom from;
        private String message;
        private AccessCodePendingMutationCode mutationCode;
        private Instant scheduledAt;
        private AccessCodePendingMutationTo to;

        private Builder() {
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder from(AccessCodePendingMutationFrom from) {
            this.from = from;
            return this;
        }

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public Builder mutationCode(AccessCodePendingMutationCode mutationCode) {
            this.mutationCode = mutationCode;
            return this;
        }

        public Builder scheduledAt(Instant scheduledAt) {
            this.scheduledAt = scheduledAt;
            return this;
        }

        public Builder to(AccessCodePendingMutationTo to) {
            this.to = to;
            return this;
        }

        public AccessCodePendingMutation build() {
            return new AccessCodePendingMutation(createdAt, from, message, mutationCode, scheduledAt, to);
        }
    }
}
