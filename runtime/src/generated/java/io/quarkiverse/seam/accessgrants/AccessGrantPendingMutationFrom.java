// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * The current value; null if the change has none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AccessGrantPendingMutationFrom(
        List<String> deviceIds,
        Instant endsAt,
        Instant startsAt) {

    public AccessGrantPendingMutationFrom {
        deviceIds = Values.copyOf(deviceIds);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AccessGrantPendingMutationFrom}. */
    public static final class Builder {

        private List<String> deviceIds;
        private Instant endsAt;
        private Instant startsAt;

        private Builder() {
        }

        public Builder deviceIds(List<String> deviceIds) {
            this.deviceIds = deviceIds;
            return this;
        }

        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        public AccessGrantPendingMutationFrom build() {
            return new AccessGrantPendingMutationFrom(deviceIds, endsAt, startsAt);
        }
    }
}
