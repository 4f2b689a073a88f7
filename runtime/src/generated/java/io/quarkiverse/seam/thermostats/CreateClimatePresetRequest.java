// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Adds a climate preset to a thermostat: a setting with a key, for later use. */
public final class CreateClimatePresetRequest extends RequestBody {

    private CreateClimatePresetRequest(Builder builder) {
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

    @JsonProperty("climate_preset_mode")
    public ClimatePresetMode climatePresetMode() {
        return get("climate_preset_mode");
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

    @JsonProperty("ecobee_metadata")
    public CreateClimatePresetEcobeeMetadata ecobeeMetadata() {
        return get("ecobee_metadata");
    }

    @JsonProperty("fan_mode_setting")
    public FanMode fanModeSetting() {
        return get("fan_mode_setting");
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

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    /** Builds instances of {@link CreateClimatePresetRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The key of the new preset, unique on this thermostat. Required. */
        public Builder climatePresetKey(String climatePresetKey) {
            return set("climate_preset_key", climatePresetKey);
        }

        /** The thermostat's own mode that the preset stands for, one of the device's {@code availableClimatePresetModes}. */
        public Builder climatePresetMode(ClimatePresetMode climatePresetMode) {
            return set("climate_preset_mode", climatePresetMode);
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

        /** For an ecobee thermostat only. */
        public Builder ecobeeMetadata(CreateClimatePresetEcobeeMetadata ecobeeMetadata) {
            return set("ecobee_metadata", ecobeeMetadata);
        }

        /** When the fan runs: always (on), during heating and cooling (auto), or from time to time (circulate). */
        public Builder fanModeSetting(FanMode fanModeSetting) {
            return set("fan_mode_setting", fanModeSetting);
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

        /** Whether the preset heats, cools, does both as needed, or turns both off. */
        public Builder hvacModeSetting(HvacMode hvacModeSetting) {
            return set("hvac_mode_setting", hvacModeSetting);
        }

        /** The name of the preset for a user interface; null for none. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Sends null for {@code name}, which unsets it. */
        public Builder clearName() {
            return clear("name");
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateClimatePresetRequest build() {
            require("climate_preset_key", "device_id");
            return new CreateClimatePresetRequest(this);
        }
    }
}
