// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Changes the mode of a sandbox thermostat as if someone did it at the device. */
public final class HvacModeAdjustedRequest extends RequestBody {

    private HvacModeAdjustedRequest(Builder builder) {
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

    @JsonProperty("cooling_set_point_celsius")
    public Double coolingSetPointCelsius() {
        return get("cooling_set_point_celsius");
    }

    @JsonProperty("cooling_set_point_fahrenheit")
    public Double coolingSetPointFahrenheit() {
        return get("cooling_set_point_fahrenheit");
    }

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    @JsonProperty("heating_set_point_celsius")
    public Double heatingSetPointCelsius() {
        return get("heating_set_point_celsius");
    }

    @JsonProperty("heating_set_point_fahrenheit")
    public Double heatingSetPointFahrenheit() {
        return get("heating_set_point_fahrenheit");
    }

    @JsonProperty("hvac_mode")
    public HvacMode hvacMode() {
        return get("hvac_mode");
    }

    /** Builds instances of {@link HvacModeAdjustedRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The temperature to cool to, in degrees Celsius. Only if {@code hvacMode} is {@code cool} or {@code heat_cool}. */
        public Builder coolingSetPointCelsius(Double coolingSetPointCelsius) {
            return set("cooling_set_point_celsius", coolingSetPointCelsius);
        }

        /** See {@link #coolingSetPointCelsius(Double)}. */
        public Builder coolingSetPointCelsius(double coolingSetPointCelsius) {
            return set("cooling_set_point_celsius", coolingSetPointCelsius);
        }

        /** The temperature to cool to, in degrees Fahrenheit. Only if {@code hvacMode} is {@code cool} or {@code heat_cool}. */
        public Builder coolingSetPointFahrenheit(Double coolingSetPointFahrenheit) {
            return set("cooling_set_point_fahrenheit", coolingSetPointFahrenheit);
        }

        /** See {@link #coolingSetPointFahrenheit(Double)}. */
        public Builder coolingSetPointFahrenheit(double coolingSetPointFahrenheit) {
            return set("cooling_set_point_fahrenheit", coolingSetPointFahrenheit);
        }

        /** The thermostat, which has to be in a sandbox workspace. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** The temperature to heat to, in degrees Celsius. Only if {@code hvacMode} is {@code heat} or {@code heat_cool}. */
        public Builder heatingSetPointCelsius(Double heatingSetPointCelsius) {
            return set("heating_set_point_celsius", heatingSetPointCelsius);
        }

        /** See {@link #heatingSetPointCelsius(Double)}. */
        public Builder heatingSetPointCelsius(double heatingSetPointCelsius) {
            return set("heating_set_point_celsius", heatingSetPointCelsius);
        }

        /** The temperature to heat to, in degrees Fahrenheit. Only if {@code hvacMode} is {@code heat} or {@code heat_cool}. */
        public Builder heatingSetPointFahrenheit(Double heatingSetPointFahrenheit) {
            return set("heating_set_point_fahrenheit", heatingSetPointFahrenheit);
        }

        /** See {@link #heatingSetPointFahrenheit(Double)}. */
        public Builder heatingSetPointFahrenheit(double heatingSetPointFahrenheit) {
            return set("heating_set_point_fahrenheit", heatingSetPointFahrenheit);
        }

        /** The new mode. Set the temperatures that it requires. Required. */
        public Builder hvacMode(HvacMode hvacMode) {
            return set("hvac_mode", hvacMode);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public HvacModeAdjustedRequest build() {
            require("device_id", "hvac_mode");
            return new HvacModeAdjustedRequest(this);
        }
    }
}
