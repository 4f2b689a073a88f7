// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsEntranceVisionlineMetadata(
        AcsEntranceVisionlineMetadataDoorCategory doorCategory,
        String doorName,
        List<AcsEntranceVisionlineMetadataProfile> profiles) {

    public AcsEntranceVisionlineMetadata {
        profiles = Values.copyOf(profiles);
    }
}
