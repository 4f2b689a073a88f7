// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record BrivoMetadata(
        Boolean activationEnabled,
        String deviceName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BrivoMetadata}. */
    public static final class Builder {

        private Boolean activationEnabled;
        private String deviceName;

        private Builder() {
        }

        public Builder activationEnabled(Boolean activationEnabled) {
            this.activationEnabled = activationEnabled;
            return this;
        }

        public Builder deviceName(String deviceName) {
            this.deviceName = deviceName;
            return this;
        }

        public BrivoMetadata build() {
            return new BrivoMetadata(activationEnabled, deviceName);
        }
    }
}
