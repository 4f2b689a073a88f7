// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The constructor is no API, because Seam adds fields over time. */
public record NukiMetadata(
        String deviceId,
        String deviceName,
        @JsonProperty("keypad_2_paired") Boolean keypad2Paired,
        Boolean keypadBatteryCritical,
        Boolean keypadPaired) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NukiMetadata}. */
    public static final class Builder {

        private String deviceId;
        private String deviceName;
        private Boolean keypad2Paired;
        private Boolean keypadBatteryCritical;
        private Boolean keypadPaired;

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

        public Builder keypad2Paired(Boolean keypad2Paired) {
            this.keypad2Paired = keypad2Paired;
            return this;
        }

        public Builder keypadBatteryCritical(Boolean keypadBatteryCritical) {
            this.keypadBatteryCritical = keypadBatteryCritical;
            return this;
        }

        public Builder keypadPaired(Boolean keypadPaired) {
            this.keypadPaired = keypadPaired;
            return this;
        }

        public NukiMetadata build() {
            return new NukiMetadata(deviceId, deviceName, keypad2Paired, keypadBatteryCritical, keypadPaired);
        }
    }
}
