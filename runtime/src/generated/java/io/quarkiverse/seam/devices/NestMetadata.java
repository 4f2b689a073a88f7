// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface. Never empty.
 */
public record NestMetadata(
        String deviceCustomName,
        String deviceName,
        String displayName,
        String nestDeviceId) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NestMetadata}. */
    public static final class Builder {

        private String deviceCustomName;
        private String deviceName;
        private String displayName;
        private String nestDeviceId;

        private Builder() {
        }

        public Builder deviceCustomName(String deviceCustomName) {
            this.deviceCustomName = deviceCustomName;
            return this;
        }

        public Builder deviceName(String deviceName) {
            this.deviceName = deviceName;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder nestDeviceId(String nestDeviceId) {
            this.nestDeviceId = nestDeviceId;
            return this;
        }

        public NestMetadata build() {
            return new NestMetadata(deviceCustomName, deviceName, displayName, nestDeviceId);
        }
    }
}
