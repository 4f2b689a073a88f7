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

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsEntranceVisionlineMetadata}. */
    public static final class Builder {

        private AcsEntranceVisionlineMetadataDoorCategory doorCategory;
        private String doorName;
        private List<AcsEntranceVisionlineMetadataProfile> profiles;

        private Builder() {
        }

        public Builder doorCategory(AcsEntranceVisionlineMetadataDoorCategory doorCategory) {
            this.doorCategory = doorCategory;
            return this;
        }

        public Builder doorName(String doorName) {
            this.doorName = doorName;
            return this;
        }

        public Builder profiles(List<AcsEntranceVisionlineMetadataProfile> profiles) {
            this.profiles = profiles;
            return this;
        }

        public AcsEntranceVisionlineMetadata build() {
            return new AcsEntranceVisionlineMetadata(doorCategory, doorName, profiles);
        }
    }
}
