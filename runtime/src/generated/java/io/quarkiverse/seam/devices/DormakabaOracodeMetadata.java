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
}
