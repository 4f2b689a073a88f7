// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param timeZone The IANA time zone of the place; null if unknown.
 */
public record UnmanagedDeviceLocation(
        String locationName,
        String timeZone) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnmanagedDeviceLocation}. */
    public static final class Builder {

        private String locationName;
        private String timeZone;

        private Builder() {
        }

        public Builder locationName(String locationName) {
            this.locationName = locationName;
            return this;
        }

        public Builder timeZone(String timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        public UnmanagedDeviceLocation build() {
            return new UnmanagedDeviceLocation(locationName, timeZone);
        }
    }
}
