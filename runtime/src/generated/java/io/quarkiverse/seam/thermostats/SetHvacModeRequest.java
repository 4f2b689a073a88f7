// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Sets the mode of a thermostat, with the set points that the mode requires. */
public final class SetHvacModeRequest extends RequestBody {

    private SetHvacModeRequest(Builder builder) {
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

    @JsonProperty("hvac_mode_setting")
    public HvacMode hvacModeSetting() {
        return get("hvac_mode_setting");
    }

    /** Builds instances of {@link SetHvacModeRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /**
         * The temperature to cool to, in degrees Celsius, within the limits of the device. Only if {@code hvacModeSetting} is
         * {@code cool} or {@code heat_cool}.
         */
        public Builder coolingSetPointCelsius(Double coolingSetPointCelsius) {
            return set("cooling_set_point_celsius", coolingSetPointCelsius);
        }

        /** See {@link #coolingSetPointCelsius(Double)}. */
        public Builder coolingSetPointCelsius(double coolingSetPointCelsius) {
            return set("cooling_set_point_celsius", coolingSetPointCelsius);
        }

        /**
         * The temperature to cool to, in degrees Fahrenheit, within the limits of the device. Only if {@code hvacModeSetting}
         * is {@code cool} or {@code heat_cool}.
         */
        public Builder coolingSetPointFahrenheit(Double coolingSetPointFahrenheit) {
            return set("cooling_set_point_fahrenheit", coolingSetPointFahrenheit);
        }

        /** See {@link #coolingSetPointFahrenheit(Double)}. */
        public Builder coolingSetPointFahrenheit(double coolingSetPointFahrenheit) {
            return set("cooling_set_point_fahrenheit", coolingSetPointFahrenheit);
        }

        /** Seam's id of the thermostat, as opposed to the provider's own. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /**
         * The temperature to heat to, in degrees Celsius, within the limits of the device. Only if {@code hvacModeSetting} is
         * {@code heat} or {@code heat_cool}.
         */
        public Builder heatingSetPointCelsius(Double heatingSetPointCelsius) {
            return set("heating_set_point_celsius", heatingSetPointCelsius);
        }

        /** See {@link #heatingSetPointCelsius(Double)}. */
        public Builder heatingSetPointCelsius(double heatingSetPointCelsius) {
            return set("heating_set_point_celsius", heatingSetPointCelsius);
        }

        /**
         * The temperature to heat to, in degrees Fahrenheit, within the limits of the device. Only if {@code hvacModeSetting}
         * is {@code heat} or {@code heat_cool}.
         */
        public Builder heatingSetPointFahrenheit(Double heatingSetPointFahrenheit) {
            return set("heating_set_point_fahrenheit", heatingSetPointFahrenheit);
        }

        /** See {@link #heatingSetPointFahrenheit(Double)}. */
        public Builder heatingSetPointFahrenheit(double heatingSetPointFahrenheit) {
            return set("heating_set_point_fahrenheit", heatingSetPointFahrenheit);
        }

        /** The mode to switch to. Check the device's {@code availableHvacModeSettings} first. Required. */
        public Builder hvacModeSetting(HvacMode hvacModeSetting) {
            return set("hvac_mode_setting", hvacModeSetting);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public SetHvacModeRequest build() {
            require("device_id", "hvac_mode_setting");
            return new SetHvacModeRequest(this);
        }
    }
}
