// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats.schedules;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A time during which a climate preset applies to a thermostat.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param maxOverridePeriodMinutes For how many minutes after the start people can change the setting at the thermostat; null
 *        for no limit.
 * @param workspaceId The workspace that it belongs to.
 */
public record ThermostatSchedule(
        String climatePresetKey,
        Instant createdAt,
        String deviceId,
        Instant endsAt,
        List<ThermostatScheduleError> errors,
        Boolean isOverrideAllowed,
        Integer maxOverridePeriodMinutes,
        String name,
        Instant startsAt,
        String thermostatScheduleId,
        String workspaceId) {

    public ThermostatSchedule {
        errors = Values.copyOf(errors);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link ThermostatSchedule}. */
    public static final class Builder {

        private String climatePresetKey;
        private Instant createdAt;
        private String deviceId;
        private Instant endsAt;
        private List<ThermostatScheduleError> errors;
        private Boolean isOverrideAllowed;
        private Integer maxOverridePeriodMinutes;
        private String name;
        private Instant startsAt;
        private String thermostatScheduleId;
        private String workspaceId;

        private Builder() {
        }

        public Builder climatePresetKey(String climatePresetKey) {
            this.climatePresetKey = climatePresetKey;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        public Builder errors(List<ThermostatScheduleError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder isOverrideAllowed(Boolean isOverrideAllowed) {
            this.isOverrideAllowed = isOverrideAllowed;
            return this;
        }

        public Builder maxOverridePeriodMinutes(Integer maxOverridePeriodMinutes) {
            this.maxOverridePeriodMinutes = maxOverridePeriodMinutes;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        public Builder thermostatScheduleId(String thermostatScheduleId) {
            this.thermostatScheduleId = thermostatScheduleId;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public ThermostatSchedule build() {
            return new ThermostatSchedule(climatePresetKey, createdAt, deviceId, endsAt, errors, isOverrideAllowed,
                    maxOverridePeriodMinutes, name, startsAt, thermostatScheduleId, workspaceId);
        }
    }
}
