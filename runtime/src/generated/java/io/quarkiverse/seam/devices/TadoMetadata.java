// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record TadoMetadata(
        String deviceType,
        String serialNo) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TadoMetadata}. */
    public static final class Builder {

        private String deviceType;
        private String serialNo;

        private Builder() {
        }

        public Builder deviceType(String deviceType) {
            this.deviceType = deviceType;
            return this;
        }

        public Builder serialNo(String serialNo) {
            this.serialNo = serialNo;
            return this;
        }

        public TadoMetadata build() {
            return new TadoMetadata(deviceType, serialNo);
        }
    }
}
