// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsEntranceLatchMetadata(
        String accessibilityType,
        String doorName,
        String doorType,
        Boolean isConnected) {
}
