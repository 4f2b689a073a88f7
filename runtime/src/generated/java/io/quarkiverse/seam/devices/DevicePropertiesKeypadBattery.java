// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The charge of a keypad that has its own batteries.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param level Charge from 0 (empty) to 1 (full).
 */
public record DevicePropertiesKeypadBattery(
        Double level) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DevicePropertiesKeypadBattery}. */
    public static final class Builder {

        private Double level;

        private Builder() {
        }

        public Builder level(Double level) {
            this.level = level;
            return this;
        }

        public DevicePropertiesKeypadBattery build() {
            return new DevicePropertiesKeypadBattery(level);
        }
    }
}
