// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record EcobeeMetadata(
        String deviceName,
        String ecobeeDeviceId) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EcobeeMetadata}. */
    public static final class Builder {

        private String deviceName;
        private String ecobeeDeviceId;

        private Builder() {
        }

        public Builder deviceName(String deviceName) {
            this.deviceName = deviceName;
            return this;
        }

        public Builder ecobeeDeviceId(String ecobeeDeviceId) {
            this.ecobeeDeviceId = ecobeeDeviceId;
            return this;
        }

        public EcobeeMetadata build() {
            return new EcobeeMetadata(deviceName, ecobeeDeviceId);
        }
    }
}
