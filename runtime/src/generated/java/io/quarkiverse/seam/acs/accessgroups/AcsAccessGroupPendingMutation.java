// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

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
public record AcsAccessGroupPendingMutation(
        String acsUserId,
        Instant createdAt,
        AcsAccessGroupPendingMutationFrom from,
        String message,
        AcsAccessGroupPendingMutationCode mutationCode,
        AcsAccessGroupPendingMutationTo to,
        AcsAccessGroupPendingMutationVariant variant) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsAccessGroupPendingMutation}. */
    public static final class Builder {

        private String acsUserId;
        private Instant createdAt;
        private AcsAccessGroupPendingMutationFrom from;
        private String message;
        private AcsAccessGroupPendingMutationCode mutationCode;
        private AcsAccessGroupPendingMutationTo to;
        private AcsAccessGroupPendingMutationVariant variant;

        private Builder() {
        }

        public Builder acsUserId(String acsUserId) {
            this.acsUserId = acsUserId;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder from(AcsAccessGroupPendingMutationFrom from) {
            this.from = from;
            return this;
        }

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public Builder mutationCode(AcsAccessGroupPendingMutationCode mutationCode) {
            this.mutationCode = mutationCode;
            return this;
        }

        public Builder to(AcsAccessGroupPendingMutationTo to) {
            this.to = to;
            return this;
        }

        public Builder variant(AcsAccessGroupPendingMutationVariant variant) {
            this.variant = variant;
            return this;
        }

        public AcsAccessGroupPendingMutation build() {
            return new AcsAccessGroupPendingMutation(acsUserId, createdAt, from, message, mutationCode, to, variant);
        }
    }
}
