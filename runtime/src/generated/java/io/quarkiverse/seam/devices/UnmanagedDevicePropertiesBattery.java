// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param level Charge from 0 (empty) to 1 (full).
 */
public record UnmanagedDevicePropertiesBattery(
        Double level,
        UnmanagedDevicePropertiesBatteryStatus status) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnmanagedDevicePropertiesBattery}. */
    public static final class Builder {

        private Double level;
        private UnmanagedDevicePropertiesBatteryStatus status;

        private Builder() {
        }

        public Builder level(Double level) {
            this.level = level;
            return this;
        }

        public Builder status(UnmanagedDevicePropertiesBatteryStatus status) {
            this.status = status;
            return this;
        }

        public UnmanagedDevicePropertiesBattery build() {
            return new UnmanagedDevicePropertiesBattery(level, status);
        }
    }
}
