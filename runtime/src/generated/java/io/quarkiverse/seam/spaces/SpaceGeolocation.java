// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

/**
 * The position of the place, in degrees; null if unknown.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record SpaceGeolocation(
        Double latitude,
        Double longitude) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SpaceGeolocation}. */
    public static final class Builder {

        private Double latitude;
        private Double longitude;

        private Builder() {
        }

        public Builder latitude(Double latitude) {
            this.latitude = latitude;
            return this;
        }

        public Builder longitude(Double longitude) {
            this.longitude = longitude;
            return this;
        }

        public SpaceGeolocation build() {
            return new SpaceGeolocation(latitude, longitude);
        }
    }
}
