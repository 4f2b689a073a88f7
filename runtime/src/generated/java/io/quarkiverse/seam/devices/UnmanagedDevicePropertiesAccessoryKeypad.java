// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record UnmanagedDevicePropertiesAccessoryKeypad(
        UnmanagedDevicePropertiesAccessoryKeypadBattery battery,
        Boolean isConnected) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnmanagedDevicePropertiesAccessoryKeypad}. */
    public static final class Builder {

        private UnmanagedDevicePropertiesAccessoryKeypadBattery battery;
        private Boolean isConnected;

        private Builder() {
        }

        public Builder battery(UnmanagedDevicePropertiesAccessoryKeypadBattery battery) {
            this.battery = battery;
            return this;
        }

        public Builder isConnected(Boolean isConnected) {
            this.isConnected = isConnected;
            return this;
        }

        public UnmanagedDevicePropertiesAccessoryKeypad build() {
            return new UnmanagedDevicePropertiesAccessoryKeypad(battery, isConnected);
        }
    }
}
