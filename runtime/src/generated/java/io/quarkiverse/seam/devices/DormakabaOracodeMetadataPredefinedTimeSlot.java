// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One of the {@code predefinedTimeSlots} of {@code DormakabaOracodeMetadata}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
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
}
