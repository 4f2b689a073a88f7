// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record AugustMetadata(
        Boolean hasKeypad,
        String houseId,
        String houseName,
        String keypadBatteryLevel,
        String lockId,
        String lockName,
        String model) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AugustMetadata}. */
    public static final class Builder {

        private Boolean hasKeypad;
        private String houseId;
        private String houseName;
        private String keypadBatteryLevel;
        private String lockId;
        private String lockName;
        private String model;

        private Builder() {
        }

        public Builder hasKeypad(Boolean hasKeypad) {
            this.hasKeypad = hasKeypad;
            return this;
        }

        public Builder houseId(String houseId) {
            this.houseId = houseId;
            return this;
        }

        public Builder houseName(String houseName) {
            this.houseName = houseName;
            return this;
        }

        public Builder keypadBatteryLevel(String keypadBatteryLevel) {
            this.keypadBatteryLevel = keypadBatteryLevel;
            return this;
        }

        public Builder lockId(String lockId) {
            this.lockId = lockId;
            return this;
        }

        public Builder lockName(String lockName) {
            this.lockName = lockName;
            return this;
        }

        public Builder model(String model) {
            this.model = model;
            return this;
        }

        public AugustMetadata build() {
            return new AugustMetadata(hasKeypad, houseId, houseName, keypadBatteryLevel, lockId, lockName, model);
        }
    }
}
