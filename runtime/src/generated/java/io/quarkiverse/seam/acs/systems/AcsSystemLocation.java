// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param timeZone The IANA time zone of the building; null if unknown.
 */
public record AcsSystemLocation(
        String timeZone) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsSystemLocation}. */
    public static final class Builder {

        private String timeZone;

        private Builder() {
        }

        public Builder timeZone(String timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        public AcsSystemLocation build() {
            return new AcsSystemLocation(timeZone);
        }
    }
}
