// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Sets the temperature that a sandbox thermostat measures. */
public final class TemperatureReachedRequest extends RequestBody {

    private TemperatureReachedRequest(Builder builder) {
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

    @JsonProperty("temperature_celsius")
    public Double temperatureCelsius() {
        return get("temperature_celsius");
    }

    @JsonProperty("temperature_fahrenheit")
    public Double temperatureFahrenheit() {
        return get("temperature_fahrenheit");
    }

    /** Builds instances of {@link TemperatureReachedRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The thermostat, which has to be in a sandbox workspace. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** The temperature of the room, in degrees Celsius. Set one of the two units. */
        public Builder temperatureCelsius(Double temperatureCelsius) {
            return set("temperature_celsius", temperatureCelsius);
        }

        /** See {@link #temperatureCelsius(Double)}. */
        public Builder temperatureCelsius(double temperatureCelsius) {
            return set("temperature_celsius", temperatureCelsius);
        }

        /** The temperature of the room, in degrees Fahrenheit. Set one of the two units. */
        public Builder temperatureFahrenheit(Double temperatureFahrenheit) {
            return set("temperature_fahrenheit", temperatureFahrenheit);
        }

        /** See {@link #temperatureFahrenheit(Double)}. */
        public Builder temperatureFahrenheit(double temperatureFahrenheit) {
            return set("temperature_fahrenheit", temperatureFahrenheit);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public TemperatureReachedRequest build() {
            require("device_id");
            return new TemperatureReachedRequest(this);
        }
    }
}
