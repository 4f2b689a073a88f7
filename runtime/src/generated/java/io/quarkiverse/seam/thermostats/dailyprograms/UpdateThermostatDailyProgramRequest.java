// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats.dailyprograms;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Replaces the name and all periods of a daily program. */
public final class UpdateThermostatDailyProgramRequest extends RequestBody {

    private UpdateThermostatDailyProgramRequest(Builder builder) {
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

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("periods")
    public List<UpdateThermostatDailyProgramPeriod> periods() {
        return get("periods");
    }

    @JsonProperty("thermostat_daily_program_id")
    public String thermostatDailyProgramId() {
        return get("thermostat_daily_program_id");
    }

    /** Builds instances of {@link UpdateThermostatDailyProgramRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The name of the program for a user interface. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The periods of the day. Each lasts until the next one starts. Required. */
        public Builder periods(List<UpdateThermostatDailyProgramPeriod> periods) {
            return set("periods", periods);
        }

        /** See {@link #periods(List)}. */
        public Builder periods(UpdateThermostatDailyProgramPeriod... periods) {
            return set("periods", periods);
        }

        /** The program whose periods to replace. Required. */
        public Builder thermostatDailyProgramId(String thermostatDailyProgramId) {
            return setNotEmpty("thermostat_daily_program_id", thermostatDailyProgramId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UpdateThermostatDailyProgramRequest build() {
            require("name", "periods", "thermostat_daily_program_id");
            return new UpdateThermostatDailyProgramRequest(this);
        }
    }
}
