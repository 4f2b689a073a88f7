// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

/**
 * One of the {@code profiles} of {@code AcsEntranceVisionlineMetadata}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AcsEntranceVisionlineMetadataProfile(
        String visionlineDoorProfileId,
        AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType visionlineDoorProfileType) {
}
