// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record DevicePropertiesThermostatDailyProgramPeriod(
        String climatePresetKey,
        String startsAtTime) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DevicePropertiesThermostatDailyProgramPeriod}. */
    public static final class Builder {

        private String climatePresetKey;
        private String startsAtTime;

        private Builder() {
        }

        public Builder climatePresetKey(String climatePresetKey) {
            this.climatePresetKey = climatePresetKey;
            return this;
        }

        public Builder startsAtTime(String startsAtTime) {
            this.startsAtTime = startsAtTime;
            return this;
        }

        public DevicePropertiesThermostatDailyProgramPeriod build() {
            return new DevicePropertiesThermostatDailyProgramPeriod(climatePresetKey, startsAtTime);
        }
    }
}
