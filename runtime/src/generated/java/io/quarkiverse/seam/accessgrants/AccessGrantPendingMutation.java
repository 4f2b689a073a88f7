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
public record AccessGrantPendingMutation(
        List<String> accessMethodIds,
        Instant createdAt,
        AccessGrantPendingMutationFrom from,
        String message,
        AccessGrantPendingMutationCode mutationCode,
        AccessGrantPendingMutationTo to) {

    public AccessGrantPendingMutation {
        accessMethodIds = Values.copyOf(accessMethodIds);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AccessGrantPendingMutation}. */
    public static final class Builder {

        private List<String> accessMethodIds;
        private Instant createdAt;
        private AccessGrantPendingMutationFrom from;
        private String message;
        private AccessGrantPendingMutationCode mutationCode;
        private AccessGrantPendingMutationTo to;

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

        public Builder from(AccessGrantPendingMutationFrom from) {
            this.from = from;
            return this;
        }

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public Builder mutationCode(AccessGrantPendingMutationCode mutationCode) {
            this.mutationCode = mutationCode;
            return this;
        }

        public Builder to(AccessGrantPendingMutationTo to) {
            this.to = to;
            return this;
        }

        public AccessGrantPendingMutation build() {
            return new AccessGrantPendingMutation(accessMethodIds, createdAt, from, message, mutationCode, to);
        }
    }
}
