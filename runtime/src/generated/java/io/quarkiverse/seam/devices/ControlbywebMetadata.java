// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record ControlbywebMetadata(
        String deviceId,
        String deviceName,
        String relayName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ControlbywebMetadata}. */
    public static final class Builder {

        private String deviceId;
        private String deviceName;
        private String relayName;

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

        public Builder relayName(String relayName) {
            this.relayName = relayName;
            return this;
        }

        public ControlbywebMetadata build() {
            return new ControlbywebMetadata(deviceId, deviceName, relayName);
        }
    }
}
