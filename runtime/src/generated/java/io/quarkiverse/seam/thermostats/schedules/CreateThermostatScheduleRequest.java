// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats.schedules;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Schedules a climate preset on a thermostat. When the schedule ends, the fallback preset applies. */
public final class CreateThermostatScheduleRequest extends RequestBody {

    private CreateThermostatScheduleRequest(Builder builder) {
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

    @JsonProperty("ends_at")
    public Instant endsAt() {
        return get("ends_at");
    }

    @JsonProperty("is_override_allowed")
    public Boolean isOverrideAllowed() {
        return get("is_override_allowed");
    }

    @JsonProperty("max_override_period_minutes")
    public Integer maxOverridePeriodMinutes() {
        return get("max_override_period_minutes");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("starts_at")
    public Instant startsAt() {
        return get("starts_at");
    }

    /** Builds instances of {@link CreateThermostatScheduleRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The preset that applies during the schedule, one of the device's {@code availableClimatePresets}. Required. */
        public Builder climatePresetKey(String climatePresetKey) {
            return set("climate_preset_key", climatePresetKey);
        }

        /** The thermostat that the schedule applies to. Required. */
        public Builder deviceId(String deviceId) {
            return set("device_id", deviceId);
        }

        /** When the preset no longer applies. Required. */
        public Builder endsAt(Instant endsAt) {
            return set("ends_at", endsAt);
        }

        /** Whether people can change the setting at the thermostat during the schedule. */
        public Builder isOverrideAllowed(Boolean isOverrideAllowed) {
            return set("is_override_allowed", isOverrideAllowed);
        }

        /**
         * For how many minutes after the start people can change the setting at the thermostat; null for no limit. More than 0.
         */
        public Builder maxOverridePeriodMinutes(Integer maxOverridePeriodMinutes) {
            return set("max_override_period_minutes", maxOverridePeriodMinutes);
        }

        /** Sends null for {@code maxOverridePeriodMinutes}, which unsets it. */
        public Builder clearMaxOverridePeriodMinutes() {
            return clear("max_override_period_minutes");
        }

        /** The name of the schedule for a user interface. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** When the preset starts to apply. Required. */
        public Builder startsAt(Instant startsAt) {
            return set("starts_at", startsAt);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateThermostatScheduleRequest build() {
            require("climate_preset_key", "device_id", "ends_at", "starts_at");
            return new CreateThermostatScheduleRequest(this);
        }
    }
}
