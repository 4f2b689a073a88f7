// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

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

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsUserPendingMutation}. */
    public static final class Builder {

        private String acsAccessGroupId;
        private Instant createdAt;
        private AcsUserPendingMutationFrom from;
        private String message;
        private AcsUserPendingMutationCode mutationCode;
        private Instant scheduledAt;
        private AcsUserPendingMutationTo to;
        private AcsUserPendingMutationVariant variant;

        private Builder() {
        }

        public Builder acsAccessGroupId(String acsAccessGroupId) {
            this.acsAccessGroupId = acsAccessGroupId;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder from(AcsUserPendingMutationFrom from) {
            this.from = from;
            return this;
        }

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public Builder mutationCode(AcsUserPendingMutationCode mutationCode) {
            this.mutationCode = mutationCode;
            return this;
        }

        public Builder scheduledAt(Instant scheduledAt) {
            this.scheduledAt = scheduledAt;
            return this;
        }

        public Builder to(AcsUserPendingMutationTo to) {
            this.to = to;
            return this;
        }

        public Builder variant(AcsUserPendingMutationVariant variant) {
            this.variant = variant;
            return this;
        }

        public AcsUserPendingMutation build() {
            return new AcsUserPendingMutation(acsAccessGroupId, createdAt, from, message, mutationCode, scheduledAt, to,
                    variant);
        }
    }
}
