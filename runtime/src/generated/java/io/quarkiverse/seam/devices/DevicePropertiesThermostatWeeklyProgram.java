// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.time.Instant;

/**
 * The daily program of every weekday; null if there is none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 */
public record DevicePropertiesThermostatWeeklyProgram(
        Instant createdAt,
        String fridayProgramId,
        String mondayProgramId,
        String saturdayProgramId,
        String sundayProgramId,
        String thursdayProgramId,
        String tuesdayProgramId,
        String wednesdayProgramId) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DevicePropertiesThermostatWeeklyProgram}. */
    public static final class Builder {

        private Instant createdAt;
        private String fridayProgramId;
        private String mondayProgramId;
        private String saturdayProgramId;
        private String sundayProgramId;
        private String thursdayProgramId;
        private String tuesdayProgramId;
        private String wednesdayProgramId;

        private Builder() {
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder fridayProgramId(String fridayProgramId) {
            this.fridayProgramId = fridayProgramId;
            return this;
        }

        public Builder mondayProgramId(String mondayProgramId) {
            this.mondayProgramId = mondayProgramId;
            return this;
        }

        public Builder saturdayProgramId(String saturdayProgramId) {
            this.saturdayProgramId = saturdayProgramId;
            return this;
        }

        public Builder sundayProgramId(String sundayProgramId) {
            this.sundayProgramId = sundayProgramId;
            return this;
        }

        public Builder thursdayProgramId(String thursdayProgramId) {
            this.thursdayProgramId = thursdayProgramId;
            return this;
        }

        public Builder tuesdayProgramId(String tuesdayProgramId) {
            this.tuesdayProgramId = tuesdayProgramId;
            return this;
        }

        public Builder wednesdayProgramId(String wednesdayProgramId) {
            this.wednesdayProgramId = wednesdayProgramId;
            return this;
        }

        public DevicePropertiesThermostatWeeklyProgram build() {
            return new DevicePropertiesThermostatWeeklyProgram(createdAt, fridayProgramId, mondayProgramId, saturdayProgramId,
                    sundayProgramId, thursdayProgramId, tuesdayProgramId, wednesdayProgramId);
        }
    }
}
