// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

import java.time.Instant;

/**
 * When the members have access; null for always.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param endsAt When the access ends; null if it has no end.
 */
public record AcsAccessGroupAccessSchedule(
        Instant endsAt,
        Instant startsAt) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsAccessGroupAccessSchedule}. */
    public static final class Builder {

        private Instant endsAt;
        private Instant startsAt;

        private Builder() {
        }

        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        public AcsAccessGroupAccessSchedule build() {
            return new AcsAccessGroupAccessSchedule(endsAt, startsAt);
        }
    }
}
