// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsEntranceSaltoKsMetadata(
        String batteryLevel,
        String doorName,
        Boolean intrusionAlarm,
        Boolean leftOpenAlarm,
        String lockType,
        String lockedState,
        Boolean online,
        Boolean privacyMode) {
}
