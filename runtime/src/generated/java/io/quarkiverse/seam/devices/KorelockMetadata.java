// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record KorelockMetadata(
        String deviceId,
        String deviceName,
        String firmwareVersion,
        String locationId,
        String modelCode,
        String serialNumber,
        Double wifiSignalStrength) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KorelockMetadata}. */
    public static final class Builder {

        private String deviceId;
        private String deviceName;
        private String firmwareVersion;
        private String locationId;
        private String modelCode;
        private String serialNumber;
        private Double wifiSignalStrength;

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

        public Builder firmwareVersion(String firmwareVersion) {
            this.firmwareVersion = firmwareVersion;
            return this;
        }

        public Builder locationId(String locationId) {
            this.locationId = locationId;
            return this;
        }

        public Builder modelCode(String modelCode) {
            this.modelCode = modelCode;
            return this;
        }

        public Builder serialNumber(String serialNumber) {
            this.serialNumber = serialNumber;
            return this;
        }

        public Builder wifiSignalStrength(Double wifiSignalStrength) {
            this.wifiSignalStrength = wifiSignalStrength;
            return this;
        }

        public KorelockMetadata build() {
            return new KorelockMetadata(deviceId, deviceName, firmwareVersion, locationId, modelCode, serialNumber,
                    wifiSignalStrength);
        }
    }
}
