// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats.dailyprograms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code periods} of {@code CreateThermostatDailyProgramRequest}. */
public final class CreateThermostatDailyProgramPeriod extends RequestBody {

    private CreateThermostatDailyProgramPeriod(Builder builder) {
        super(builder);
    }

    /** A builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder on which the same is set. */
    @JsonIgnore
    public Builder toBuilder() {
        return copyTo(new Builder());
    }

    @JsonProperty("climate_preset_key")
    public String climatePresetKey() {
        return get("climate_preset_key");
    }

    @JsonProperty("starts_at_time")
    public String startsAtTime() {
        return get("starts_at_time");
    }

    /** Builds instances of {@link CreateThermostatDailyProgramPeriod}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The preset that applies during the period. Required. */
        public Builder climatePresetKey(String climatePresetKey) {
            return set("climate_preset_key", climatePresetKey);
        }

        /**
         * The start, in the local time of the thermostat, as HH:mm:ss. Required. Must match
         * {@code ^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$}.
         */
        public Builder startsAtTime(String startsAtTime) {
            return set("starts_at_time", startsAtTime);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateThermostatDailyProgramPeriod build() {
            require("climate_preset_key", "starts_at_time");
            return new CreateThermostatDailyProgramPeriod(this);
        }
    }
}
