// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.databind.JsonNode;

/** The constructor is no API, because Seam adds fields over time. */
public record SensiMetadata(
        String deviceId,
        String deviceName,
        Boolean dualSetpointsNotSupported,
        JsonNode enforcedSetpointRangeCelsius,
        String productType) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SensiMetadata}. */
    public static final class Builder {

        private String deviceId;
        private String deviceName;
        private Boolean dualSetpointsNotSupported;
        private JsonNode enforcedSetpointRangeCelsius;
        private String productType;

        private Builder() {
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder deviceName(String deviceName) {
            this.deviceName = deviceName;
            return this;
        }

        public Builder dualSetpointsNotSupported(Boolean dualSetpointsNotSupported) {
            this.dualSetpointsNotSupported = dualSetpointsNotSupported;
            return this;
        }

        public Builder enforcedSetpointRangeCelsius(JsonNode enforcedSetpointRangeCelsius) {
            this.enforcedSetpointRangeCelsius = enforcedSetpointRangeCelsius;
            return this;
        }

        public Builder productType(String productType) {
            this.productType = productType;
            return this;
        }

        public SensiMetadata build() {
            return new SensiMetadata(deviceId, deviceName, dualSetpointsNotSupported, enforcedSetpointRangeCelsius,
                    productType);
        }
    }
}
