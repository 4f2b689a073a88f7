// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record GenieMetadata(
        String deviceName,
        String doorName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GenieMetadata}. */
    public static final class Builder {

        private String deviceName;
        private String doorName;

        private Builder() {
        }

        public Builder deviceName(String deviceName) {
            this.deviceName = deviceName;
            return this;
        }

        public Builder doorName(String doorName) {
            this.doorName = doorName;
            return this;
        }

        public GenieMetadata build() {
            return new GenieMetadata(deviceName, doorName);
        }
    }
}
