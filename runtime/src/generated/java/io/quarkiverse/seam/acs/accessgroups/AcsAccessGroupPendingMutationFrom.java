// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

import java.time.Instant;

/**
 * The current value; null if the change has none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AcsAccessGroupPendingMutationFrom(
        String acsEntranceId,
        String acsUserId,
        Instant endsAt,
        String name,
        Instant startsAt) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsAccessGroupPendingMutationFrom}. */
    public static final class Builder {

        private String acsEntranceId;
        private String acsUserId;
        private Instant endsAt;
        private String name;
        private Instant startsAt;

        private Builder() {
        }

        public Builder acsEntranceId(String acsEntranceId) {
            this.acsEntranceId = acsEntranceId;
            return this;
        }

        public Builder acsUserId(String acsUserId) {
            this.acsUserId = acsUserId;
            return this;
        }

        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        public AcsAccessGroupPendingMutationFrom build() {
            return new AcsAccessGroupPendingMutationFrom(acsEntranceId, acsUserId, endsAt, name, startsAt);
        }
    }
}
