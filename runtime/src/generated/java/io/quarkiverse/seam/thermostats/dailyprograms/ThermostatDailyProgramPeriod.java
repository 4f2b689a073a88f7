// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats.dailyprograms;

/**
 * The periods of the day. Each lasts until the next one starts.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param startsAtTime The start, in the local time of the thermostat, as HH:mm:ss.
 */
public record ThermostatDailyProgramPeriod(
        String climatePresetKey,
        String startsAtTime) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ThermostatDailyProgramPeriod}. */
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

        public ThermostatDailyProgramPeriod build() {
            return new ThermostatDailyProgramPeriod(climatePresetKey, startsAtTime);
        }
    }
}
