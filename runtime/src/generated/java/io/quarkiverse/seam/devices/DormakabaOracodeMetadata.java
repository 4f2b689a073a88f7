// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record DormakabaOracodeMetadata(
        String deviceId,
        Long doorId,
        Boolean doorIsWireless,
        String doorName,
        String ianaTimezone,
        List<DormakabaOracodeMetadataPredefinedTimeSlot> predefinedTimeSlots,
        @Deprecated Long siteId,
        String siteName) {

    public DormakabaOracodeMetadata {
        predefinedTimeSlots = Values.copyOf(predefinedTimeSlots);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DormakabaOracodeMetadata}. */
    public static final class Builder {

        private String deviceId;
        private Long doorId;
        private Boolean doorIsWireless;
        private String doorName;
        private String ianaTimezone;
        private List<DormakabaOracodeMetadataPredefinedTimeSlot> predefinedTimeSlots;
        private Long siteId;
        private String siteName;

        private Builder() {
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder doorId(Long doorId) {
            this.doorId = doorId;
            return this;
        }

        public Builder doorIsWireless(Boolean doorIsWireless) {
            this.doorIsWireless = doorIsWireless;
            return this;
        }

        public Builder doorName(String doorName) {
            this.doorName = doorName;
            return this;
        }

        public Builder ianaTimezone(String ianaTimezone) {
            this.ianaTimezone = ianaTimezone;
            return this;
        }

        public Builder predefinedTimeSlots(List<DormakabaOracodeMetadataPredefinedTimeSlot> predefinedTimeSlots) {
            this.predefinedTimeSlots = predefinedTimeSlots;
            return this;
        }

        public Builder siteId(Long siteId) {
            this.siteId = siteId;
            return this;
        }

        public Builder siteName(String siteName) {
            this.siteName = siteName;
            return this;
        }

        public DormakabaOracodeMetadata build() {
            return new DormakabaOracodeMetadata(deviceId, doorId, doorIsWireless, doorName, ianaTimezone, predefinedTimeSlots,
                    siteId, siteName);
        }
    }
}
