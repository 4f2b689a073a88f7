// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record TedeeMetadata(
        Long bridgeId,
        String bridgeName,
        Long deviceId,
        String deviceModel,
        String deviceName,
        Long keypadId,
        String serialNumber) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TedeeMetadata}. */
    public static final class Builder {

        private Long bridgeId;
        private String bridgeName;
        private Long deviceId;
        private String deviceModel;
        private String deviceName;
        private Long keypadId;
        private String serialNumber;

        private Builder() {
        }

        public Builder bridgeId(Long bridgeId) {
            this.bridgeId = bridgeId;
            return this;
        }

        public Builder bridgeName(String bridgeName) {
            this.bridgeName = bridgeName;
            return this;
        }

        public Builder deviceId(Long deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder deviceModel(String deviceModel) {
            this.deviceModel = deviceModel;
            return this;
        }

        public Builder deviceName(String deviceName) {
            this.deviceName = deviceName;
            return this;
        }

        public Builder keypadId(Long keypadId) {
            this.keypadId = keypadId;
            return this;
        }

        public Builder serialNumber(String serialNumber) {
            this.serialNumber = serialNumber;
            return this;
        }

        public TedeeMetadata build() {
            return new TedeeMetadata(bridgeId, bridgeName, deviceId, deviceModel, deviceName, keypadId, serialNumber);
        }
    }
}
