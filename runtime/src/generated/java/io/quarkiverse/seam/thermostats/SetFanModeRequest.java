// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Sets when the fan runs. */
public final class SetFanModeRequest extends RequestBody {

    private SetFanModeRequest(Builder builder) {
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

    @JsonProperty("fan_mode_setting")
    public FanMode fanModeSetting() {
        return get("fan_mode_setting");
    }

    /** Builds instances of {@link SetFanModeRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the thermostat, as opposed to the provider's own. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** When the fan runs: always (on), during heating and cooling (auto), or from time to time (circulate). */
        public Builder fanModeSetting(FanMode fanModeSetting) {
            return set("fan_mode_setting", fanModeSetting);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public SetFanModeRequest build() {
            require("device_id");
            return new SetFanModeRequest(this);
        }
    }
}
