// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record IgloohomeMetadata(
        String bridgeId,
        String bridgeName,
        String deviceId,
        String deviceName,
        Boolean isAccessoryKeypadLinkedToBridge,
        String keypadId) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link IgloohomeMetadata}. */
    public static final class Builder {

        private String bridgeId;
        private String bridgeName;
        private String deviceId;
        private String deviceName;
        private Boolean isAccessoryKeypadLinkedToBridge;
        private String keypadId;

        private Builder() {
        }

        public Builder bridgeId(String bridgeId) {
            this.bridgeId = bridgeId;
            return this;
        }

        public Builder bridgeName(String bridgeName) {
            this.bridgeName = bridgeName;
            return this;
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder deviceName(String deviceName) {
            this.deviceName = deviceName;
            return this;
        }

        public Builder isAccessoryKeypadLinkedToBridge(Boolean isAccessoryKeypadLinkedToBridge) {
            this.isAccessoryKeypadLinkedToBridge = isAccessoryKeypadLinkedToBridge;
            return this;
        }

        public Builder keypadId(String keypadId) {
            this.keypadId = keypadId;
            return this;
        }

        public IgloohomeMetadata build() {
            return new IgloohomeMetadata(bridgeId, bridgeName, deviceId, deviceName, isAccessoryKeypadLinkedToBridge, keypadId);
        }
    }
}
