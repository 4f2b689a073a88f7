// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record UnmanagedDevicePropertiesAccessoryKeypadBattery(
        Double level) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnmanagedDevicePropertiesAccessoryKeypadBattery}. */
    public static final class Builder {

        private Double level;

        private Builder() {
        }

        public Builder level(Double level) {
            this.level = level;
            return this;
        }

        public UnmanagedDevicePropertiesAccessoryKeypadBattery build() {
            return new UnmanagedDevicePropertiesAccessoryKeypadBattery(level);
        }
    }
}
