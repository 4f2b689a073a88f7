// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats.schedules;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Changes a schedule, including one that is active. */
public final class UpdateThermostatScheduleRequest extends RequestBody {

    private UpdateThermostatScheduleRequest(Builder builder) {
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

    @JsonProperty("thermostat_schedule_id")
    public String thermostatScheduleId() {
        return get("thermostat_schedule_id");
    }

    /** Builds instances of {@link UpdateThermostatScheduleRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The preset that applies during the schedule, one of the device's {@code availableClimatePresets}. */
        public Builder climatePresetKey(String climatePresetKey) {
            return set("climate_preset_key", climatePresetKey);
        }

        /** When the preset no longer applies. */
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

        /** When the preset starts to apply. */
        public Builder startsAt(Instant startsAt) {
            return set("starts_at", startsAt);
        }

        /** Seam's id of the schedule, as create has returned it. Required. */
        public Builder thermostatScheduleId(String thermostatScheduleId) {
            return setNotEmpty("thermostat_schedule_id", thermostatScheduleId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UpdateThermostatScheduleRequest build() {
            require("thermostat_schedule_id");
            return new UpdateThermostatScheduleRequest(this);
        }
    }
}
