// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record HoneywellResideoMetadata(
        String deviceName,
        String honeywellResideoDeviceId) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HoneywellResideoMetadata}. */
    public static final class Builder {

        private String deviceName;
        private String honeywellResideoDeviceId;

        private Builder() {
        }

        public Builder deviceName(String deviceName) {
            this.deviceName = deviceName;
            return this;
        }

        public Builder honeywellResideoDeviceId(String honeywellResideoDeviceId) {
            this.honeywellResideoDeviceId = honeywellResideoDeviceId;
            return this;
        }

        public HoneywellResideoMetadata build() {
            return new HoneywellResideoMetadata(deviceName, honeywellResideoDeviceId);
        }
    }
}
