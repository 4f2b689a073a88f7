// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The range outside of which Seam sends an event. A limit that is null does not apply.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record DevicePropertiesTemperatureThreshold(
        Double lowerLimitCelsius,
        Double lowerLimitFahrenheit,
        Double upperLimitCelsius,
        Double upperLimitFahrenheit) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DevicePropertiesTemperatureThreshold}. */
    public static final class Builder {

        private Double lowerLimitCelsius;
        private Double lowerLimitFahrenheit;
        private Double upperLimitCelsius;
        private Double upperLimitFahrenheit;

        private Builder() {
        }

        public Builder lowerLimitCelsius(Double lowerLimitCelsius) {
            this.lowerLimitCelsius = lowerLimitCelsius;
            return this;
        }

        public Builder lowerLimitFahrenheit(Double lowerLimitFahrenheit) {
            this.lowerLimitFahrenheit = lowerLimitFahrenheit;
            return this;
        }

        public Builder upperLimitCelsius(Double upperLimitCelsius) {
            this.upperLimitCelsius = upperLimitCelsius;
            return this;
        }

        public Builder upperLimitFahrenheit(Double upperLimitFahrenheit) {
            this.upperLimitFahrenheit = upperLimitFahrenheit;
            return this;
        }

        public DevicePropertiesTemperatureThreshold build() {
            return new DevicePropertiesTemperatureThreshold(lowerLimitCelsius, lowerLimitFahrenheit, upperLimitCelsius,
                    upperLimitFahrenheit);
        }
    }
}
