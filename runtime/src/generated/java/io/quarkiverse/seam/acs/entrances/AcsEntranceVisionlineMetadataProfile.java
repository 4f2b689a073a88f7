// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsEntranceVisionlineMetadataProfile(
        String visionlineDoorProfileId,
        AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType visionlineDoorProfileType) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsEntranceVisionlineMetadataProfile}. */
    public static final class Builder {

        private String visionlineDoorProfileId;
        private AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType visionlineDoorProfileType;

        private Builder() {
        }

        public Builder visionlineDoorProfileId(String visionlineDoorProfileId) {
            this.visionlineDoorProfileId = visionlineDoorProfileId;
            return this;
        }

        public Builder visionlineDoorProfileType(
                AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType visionlineDoorProfileType) {
            this.visionlineDoorProfileType = visionlineDoorProfileType;
            return this;
        }

        public AcsEntranceVisionlineMetadataProfile build() {
            return new AcsEntranceVisionlineMetadataProfile(visionlineDoorProfileId, visionlineDoorProfileType);
        }
    }
}
