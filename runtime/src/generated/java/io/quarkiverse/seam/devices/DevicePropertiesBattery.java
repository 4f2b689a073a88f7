// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The charge of the batteries; null if the device has none or does not report it.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param level Charge from 0 (empty) to 1 (full).
 * @param status The charge in words, for a user interface.
 */
public record DevicePropertiesBattery(
        Double level,
        DevicePropertiesBatteryStatus status) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DevicePropertiesBattery}. */
    public static final class Builder {

        private Double level;
        private DevicePropertiesBatteryStatus status;

        private Builder() {
        }

        public Builder level(Double level) {
            this.level = level;
            return this;
        }

        public Builder status(DevicePropertiesBatteryStatus status) {
            this.status = status;
            return this;
        }

        public DevicePropertiesBattery build() {
            return new DevicePropertiesBattery(level, status);
        }
    }
}
