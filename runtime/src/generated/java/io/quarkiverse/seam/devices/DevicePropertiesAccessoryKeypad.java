// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The separate keypad of a lock; null if there is none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record DevicePropertiesAccessoryKeypad(
        DevicePropertiesAccessoryKeypadBattery battery,
        Boolean isConnected) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DevicePropertiesAccessoryKeypad}. */
    public static final class Builder {

        private DevicePropertiesAccessoryKeypadBattery battery;
        private Boolean isConnected;

        private Builder() {
        }

        public Builder battery(DevicePropertiesAccessoryKeypadBattery battery) {
            this.battery = battery;
            return this;
        }

        public Builder isConnected(Boolean isConnected) {
            this.isConnected = isConnected;
            return this;
        }

        public DevicePropertiesAccessoryKeypad build() {
            return new DevicePropertiesAccessoryKeypad(battery, isConnected);
        }
    }
}
