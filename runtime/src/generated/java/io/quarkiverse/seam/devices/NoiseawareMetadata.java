// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record NoiseawareMetadata(
        String deviceId,
        NoiseawareMetadataDeviceModel deviceModel,
        String deviceName,
        Double noiseLevelDecibel,
        Double noiseLevelNrs) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NoiseawareMetadata}. */
    public static final class Builder {

        private String deviceId;
        private NoiseawareMetadataDeviceModel deviceModel;
        private String deviceName;
        private Double noiseLevelDecibel;
        private Double noiseLevelNrs;

        private Builder() {
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder deviceModel(NoiseawareMetadataDeviceModel deviceModel) {
            this.deviceModel = deviceModel;
            return this;
        }

        public Builder deviceName(String deviceName) {
            this.deviceName = deviceName;
            return this;
        }

        public Builder noiseLevelDecibel(Double noiseLevelDecibel) {
            this.noiseLevelDecibel = noiseLevelDecibel;
            return this;
        }

        public Builder noiseLevelNrs(Double noiseLevelNrs) {
            this.noiseLevelNrs = noiseLevelNrs;
            return this;
        }

        public NoiseawareMetadata build() {
            return new NoiseawareMetadata(deviceId, deviceModel, deviceName, noiseLevelDecibel, noiseLevelNrs);
        }
    }
}
