// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record IglooMetadata(
        String bridgeId,
        String deviceId,
        String model) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link IglooMetadata}. */
    public static final class Builder {

        private String bridgeId;
        private String deviceId;
        private String model;

        private Builder() {
        }

        public Builder bridgeId(String bridgeId) {
            this.bridgeId = bridgeId;
            return this;
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder model(String model) {
            this.model = model;
            return this;
        }

        public IglooMetadata build() {
            return new IglooMetadata(bridgeId, deviceId, model);
        }
    }
}
