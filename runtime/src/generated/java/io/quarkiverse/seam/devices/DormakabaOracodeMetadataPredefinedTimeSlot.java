// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The constructor is no API, because Seam adds fields over time. */
public record DormakabaOracodeMetadataPredefinedTimeSlot(
        String checkInTime,
        String checkOutTime,
        String dormakabaOracodeUserLevelId,
        Integer dormakabaOracodeUserLevelPrefix,
        @JsonProperty("is_24_hour") Boolean is24Hour,
        Boolean isBiweeklyMode,
        Boolean isMaster,
        Boolean isOneShot,
        String name,
        Integer prefix) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DormakabaOracodeMetadataPredefinedTimeSlot}. */
    public static final class Builder {

        private String checkInTime;
        private String checkOutTime;
        private String dormakabaOracodeUserLevelId;
        private Integer dormakabaOracodeUserLevelPrefix;
        private Boolean is24Hour;
        private Boolean isBiweeklyMode;
        private Boolean isMaster;
        private Boolean isOneShot;
        private String name;
        private Integer prefix;

        private Builder() {
        }

        public Builder checkInTime(String checkInTime) {
            this.checkInTime = checkInTime;
            return this;
        }

        public Builder checkOutTime(String checkOutTime) {
            this.checkOutTime = checkOutTime;
            return this;
        }

        public Builder dormakabaOracodeUserLevelId(String dormakabaOracodeUserLevelId) {
            this.dormakabaOracodeUserLevelId = dormakabaOracodeUserLevelId;
            return this;
        }

        public Builder dormakabaOracodeUserLevelPrefix(Integer dormakabaOracodeUserLevelPrefix) {
            this.dormakabaOracodeUserLevelPrefix = dormakabaOracodeUserLevelPrefix;
            return this;
        }

        public Builder is24Hour(Boolean is24Hour) {
            this.is24Hour = is24Hour;
            return this;
        }

        public Builder isBiweeklyMode(Boolean isBiweeklyMode) {
            this.isBiweeklyMode = isBiweeklyMode;
            return this;
        }

        public Builder isMaster(Boolean isMaster) {
            this.isMaster = isMaster;
            return this;
        }

        public Builder isOneShot(Boolean isOneShot) {
            this.isOneShot = isOneShot;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder prefix(Integer prefix) {
            this.prefix = prefix;
            return this;
        }

        public DormakabaOracodeMetadataPredefinedTimeSlot build() {
            return new DormakabaOracodeMetadataPredefinedTimeSlot(checkInTime, checkOutTime, dormakabaOracodeUserLevelId,
                    dormakabaOracodeUserLevelPrefix, is24Hour, isBiweeklyMode, isMaster, isOneShot, name, prefix);
        }
    }
}
