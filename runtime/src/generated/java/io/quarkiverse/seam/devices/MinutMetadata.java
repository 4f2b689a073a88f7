// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record MinutMetadata(
        String deviceId,
        String deviceName,
        MinutMetadataLatestSensorValues latestSensorValues) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MinutMetadata}. */
    public static final class Builder {

        private String deviceId;
        private String deviceName;
        private MinutMetadataLatestSensorValues latestSensorValues;

        private Builder() {
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder deviceName(String deviceName) {
            this.deviceName = deviceName;
            return this;
        }

        public Builder latestSensorValues(MinutMetadataLatestSensorValues latestSensorValues) {
            this.latestSensorValues = latestSensorValues;
            return this;
        }

        public MinutMetadata build() {
            return new MinutMetadata(deviceId, deviceName, latestSensorValues);
        }
    }
}
