// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats.dailyprograms;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Creates a daily program on a thermostat. It has no effect until a weekly program uses it. */
public final class CreateThermostatDailyProgramRequest extends RequestBody {

    private CreateThermostatDailyProgramRequest(Builder builder) {
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

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("periods")
    public List<CreateThermostatDailyProgramPeriod> periods() {
        return get("periods");
    }

    /** Builds instances of {@link CreateThermostatDailyProgramRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The thermostat whose weekly program will use it. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** The name of the program for a user interface. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The periods of the day. Each lasts until the next one starts. Required. */
        public Builder periods(List<CreateThermostatDailyProgramPeriod> periods) {
            return set("periods", periods);
        }

        /** See {@link #periods(List)}. */
        public Builder periods(CreateThermostatDailyProgramPeriod... periods) {
            return set("periods", periods);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateThermostatDailyProgramRequest build() {
            require("device_id", "name", "periods");
            return new CreateThermostatDailyProgramRequest(this);
        }
    }
}
