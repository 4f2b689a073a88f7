// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Sets the range of temperatures outside of which Seam sends an event. This does not change the setting of the thermostat. */
public final class SetTemperatureThresholdRequest extends RequestBody {

    private SetTemperatureThresholdRequest(Builder builder) {
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

    @JsonProperty("lower_limit_celsius")
    public Double lowerLimitCelsius() {
        return get("lower_limit_celsius");
    }

    @JsonProperty("lower_limit_fahrenheit")
    public Double lowerLimitFahrenheit() {
        return get("lower_limit_fahrenheit");
    }

    @JsonProperty("upper_limit_celsius")
    public Double upperLimitCelsius() {
        return get("upper_limit_celsius");
    }

    @JsonProperty("upper_limit_fahrenheit")
    public Double upperLimitFahrenheit() {
        return get("upper_limit_fahrenheit");
    }

    /** Builds instances of {@link SetTemperatureThresholdRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the thermostat, as opposed to the provider's own. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** Seam reports temperatures below this, in degrees Celsius; null removes the limit. */
        public Builder lowerLimitCelsius(Double lowerLimitCelsius) {
            return set("lower_limit_celsius", lowerLimitCelsius);
        }

        /** See {@link #lowerLimitCelsius(Double)}. */
        public Builder lowerLimitCelsius(double lowerLimitCelsius) {
            return set("lower_limit_celsius", lowerLimitCelsius);
        }

        /** Sends null for {@code lowerLimitCelsius}, which unsets it. */
        public Builder clearLowerLimitCelsius() {
            return clear("lower_limit_celsius");
        }

        /** Seam reports temperatures below this, in degrees Fahrenheit; null removes the limit. */
        public Builder lowerLimitFahrenheit(Double lowerLimitFahrenheit) {
            return set("lower_limit_fahrenheit", lowerLimitFahrenheit);
        }

        /** See {@link #lowerLimitFahrenheit(Double)}. */
        public Builder lowerLimitFahrenheit(double lowerLimitFahrenheit) {
            return set("lower_limit_fahrenheit", lowerLimitFahrenheit);
        }

        /** Sends null for {@code lowerLimitFahrenheit}, which unsets it. */
        public Builder clearLowerLimitFahrenheit() {
            return clear("lower_limit_fahrenheit");
        }

        /** Seam reports temperatures above this, in degrees Celsius; null removes the limit. */
        public Builder upperLimitCelsius(Double upperLimitCelsius) {
            return set("upper_limit_celsius", upperLimitCelsius);
        }

        /** See {@link #upperLimitCelsius(Double)}. */
        public Builder upperLimitCelsius(double upperLimitCelsius) {
            return set("upper_limit_celsius", upperLimitCelsius);
        }

        /** Sends null for {@code upperLimitCelsius}, which unsets it. */
        public Builder clearUpperLimitCelsius() {
            return clear("upper_limit_celsius");
        }

        /** Seam reports temperatures above this, in degrees Fahrenheit; null removes the limit. */
        public Builder upperLimitFahrenheit(Double upperLimitFahrenheit) {
            return set("upper_limit_fahrenheit", upperLimitFahrenheit);
        }

        /** See {@link #upperLimitFahrenheit(Double)}. */
        public Builder upperLimitFahrenheit(double upperLimitFahrenheit) {
            return set("upper_limit_fahrenheit", upperLimitFahrenheit);
        }

        /** Sends null for {@code upperLimitFahrenheit}, which unsets it. */
        public Builder clearUpperLimitFahrenheit() {
            return clear("upper_limit_fahrenheit");
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public SetTemperatureThresholdRequest build() {
            require("device_id");
            return new SetTemperatureThresholdRequest(this);
        }
    }
}
