// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats.dailyprograms;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * The climate presets of a thermostat over a day.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param periods The periods of the day. Each lasts until the next one starts.
 * @param workspaceId The workspace that it belongs to.
 */
public record ThermostatDailyProgram(
        Instant createdAt,
        String deviceId,
        String name,
        List<ThermostatDailyProgramPeriod> periods,
        String thermostatDailyProgramId,
        String workspaceId) {

    public ThermostatDailyProgram {
        periods = Values.copyOf(periods);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link ThermostatDailyProgram}. */
    public static final class Builder {

        private Instant createdAt;
        private String deviceId;
        private String name;
        private List<ThermostatDailyProgramPeriod> periods;
        private String thermostatDailyProgramId;
        private String workspaceId;

        private Builder() {
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder periods(List<ThermostatDailyProgramPeriod> periods) {
            this.periods = periods;
            return this;
        }

        public Builder thermostatDailyProgramId(String thermostatDailyProgramId) {
            this.thermostatDailyProgramId = thermostatDailyProgramId;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public ThermostatDailyProgram build() {
            return new ThermostatDailyProgram(createdAt, deviceId, name, periods, thermostatDailyProgramId, workspaceId);
        }
    }
}
