// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * Where the device is; null if the provider does not say.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param timeZone The IANA time zone of the device, for showing local times; null if unknown.
 */
public record DeviceLocation(
        String locationName,
        String timeZone) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeviceLocation}. */
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

        public DeviceLocation build() {
            return new DeviceLocation(locationName, timeZone);
        }
    }
}
