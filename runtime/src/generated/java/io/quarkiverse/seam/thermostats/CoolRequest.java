// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Switches a thermostat to cooling and, if a set point is given, sets the temperature to reach. */
public final class CoolRequest extends RequestBody {

    private CoolRequest(Builder builder) {
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

    /** Builds instances of {@link CoolRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The temperature to cool to, in degrees Celsius, within the limits of the device. */
        public Builder coolingSetPointCelsius(Double coolingSetPointCelsius) {
            return set("cooling_set_point_celsius", coolingSetPointCelsius);
        }

        /** See {@link #coolingSetPointCelsius(Double)}. */
        public Builder coolingSetPointCelsius(double coolingSetPointCelsius) {
            return set("cooling_set_point_celsius", coolingSetPointCelsius);
        }

        /** The temperature to cool to, in degrees Fahrenheit, within the limits of the device. */
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

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CoolRequest build() {
            require("device_id");
            return new CoolRequest(this);
        }
    }
}
