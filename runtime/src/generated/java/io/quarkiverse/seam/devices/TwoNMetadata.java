// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record TwoNMetadata(
        Long deviceId,
        String deviceName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TwoNMetadata}. */
    public static final class Builder {

        private Long deviceId;
        private String deviceName;

        private Builder() {
        }

        public Builder deviceId(Long deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder deviceName(String deviceName) {
            this.deviceName = deviceName;
            return this;
        }

        public TwoNMetadata build() {
            return new TwoNMetadata(deviceId, deviceName);
        }
    }
}
