// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record WyzeMetadata(
        String deviceId,
        String deviceInfoModel,
        String deviceName,
        String keypadUuid,
        Integer lockerStatusHardlock,
        String productModel,
        String productName,
        String productType) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WyzeMetadata}. */
    public static final class Builder {

        private String deviceId;
        private String deviceInfoModel;
        private String deviceName;
        private String keypadUuid;
        private Integer lockerStatusHardlock;
        private String productModel;
        private String productName;
        private String productType;

        private Builder() {
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder deviceInfoModel(String deviceInfoModel) {
            this.deviceInfoModel = deviceInfoModel;
            return this;
        }

        public Builder deviceName(String deviceName) {
            this.deviceName = deviceName;
            return this;
        }

        public Builder keypadUuid(String keypadUuid) {
            this.keypadUuid = keypadUuid;
            return this;
        }

        public Builder lockerStatusHardlock(Integer lockerStatusHardlock) {
            this.lockerStatusHardlock = lockerStatusHardlock;
            return this;
        }

        public Builder productModel(String productModel) {
            this.productModel = productModel;
            return this;
        }

        public Builder productName(String productName) {
            this.productName = productName;
            return this;
        }

        public Builder productType(String productType) {
            this.productType = productType;
            return this;
        }

        public WyzeMetadata build() {
            return new WyzeMetadata(deviceId, deviceInfoModel, deviceName, keypadUuid, lockerStatusHardlock, productModel,
                    productName, productType);
        }
    }
}
