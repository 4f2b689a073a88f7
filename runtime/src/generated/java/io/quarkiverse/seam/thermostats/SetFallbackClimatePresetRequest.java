// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Sets the preset that applies when no schedule does. */
public final class SetFallbackClimatePresetRequest extends RequestBody {

    private SetFallbackClimatePresetRequest(Builder builder) {
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

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    /** Builds instances of {@link SetFallbackClimatePresetRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The preset that applies without a schedule. Required. */
        public Builder climatePresetKey(String climatePresetKey) {
            return set("climate_preset_key", climatePresetKey);
        }

        /** Seam's id of the thermostat, as opposed to the provider's own. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public SetFallbackClimatePresetRequest build() {
            require("climate_preset_key", "device_id");
            return new SetFallbackClimatePresetRequest(this);
        }
    }
}
