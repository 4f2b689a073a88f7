// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record UltraloqMetadata(
        String deviceId,
        String deviceName,
        String deviceType,
        String timeZone) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UltraloqMetadata}. */
    public static final class Builder {

        private String deviceId;
        private String deviceName;
        private String deviceType;
        private String timeZone;

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

        public Builder deviceType(String deviceType) {
            this.deviceType = deviceType;
            return this;
        }

        public Builder timeZone(String timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        public UltraloqMetadata build() {
            return new UltraloqMetadata(deviceId, deviceName, deviceType, timeZone);
        }
    }
}
