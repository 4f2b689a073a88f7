// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Switches a thermostat to heating and, if a set point is given, sets the temperature to reach. */
public final class HeatRequest extends RequestBody {

    private HeatRequest(Builder builder) {
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

    @JsonProperty("heating_set_point_celsius")
    public Double heatingSetPointCelsius() {
        return get("heating_set_point_celsius");
    }

    @JsonProperty("heating_set_point_fahrenheit")
    public Double heatingSetPointFahrenheit() {
        return get("heating_set_point_fahrenheit");
    }

    /** Builds instances of {@link HeatRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the thermostat, as opposed to the provider's own. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** The temperature to heat to, in degrees Celsius, within the limits of the device. */
        public Builder heatingSetPointCelsius(Double heatingSetPointCelsius) {
            return set("heating_set_point_celsius", heatingSetPointCelsius);
        }

        /** See {@link #heatingSetPointCelsius(Double)}. */
        public Builder heatingSetPointCelsius(double heatingSetPointCelsius) {
            return set("heating_set_point_celsius", heatingSetPointCelsius);
        }

        /** The temperature to heat to, in degrees Fahrenheit, within the limits of the device. */
        public Builder heatingSetPointFahrenheit(Double heatingSetPointFahrenheit) {
            return set("heating_set_point_fahrenheit", heatingSetPointFahrenheit);
        }

        /** See {@link #heatingSetPointFahrenheit(Double)}. */
        public Builder heatingSetPointFahrenheit(double heatingSetPointFahrenheit) {
            return set("heating_set_point_fahrenheit", heatingSetPointFahrenheit);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public HeatRequest build() {
            require("device_id");
            return new HeatRequest(this);
        }
    }
}
