// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.time.Instant;

/**
 * When the user has access; null for always.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param endsAt When the access ends; null if it has no end.
 */
public record AcsUserAccessSchedule(
        Instant endsAt,
        Instant startsAt) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsUserAccessSchedule}. */
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

        public AcsUserAccessSchedule build() {
            return new AcsUserAccessSchedule(endsAt, startsAt);
        }
    }
}
