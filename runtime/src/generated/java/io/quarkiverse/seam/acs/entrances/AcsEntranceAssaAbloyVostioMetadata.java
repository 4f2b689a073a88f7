// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsEntranceAssaAbloyVostioMetadata(
        String doorName,
        Integer doorNumber,
        AcsEntranceAssaAbloyVostioMetadataDoorType doorType,
        String pmsId,
        Boolean standOpen) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsEntranceAssaAbloyVostioMetadata}. */
    public static final class Builder {

        private String doorName;
        private Integer doorNumber;
        private AcsEntranceAssaAbloyVostioMetadataDoorType doorType;
        private String pmsId;
        private Boolean standOpen;

        private Builder() {
        }

        public Builder doorName(String doorName) {
            this.doorName = doorName;
            return this;
        }

        public Builder doorNumber(Integer doorNumber) {
            this.doorNumber = doorNumber;
            return this;
        }

        public Builder doorType(AcsEntranceAssaAbloyVostioMetadataDoorType doorType) {
            this.doorType = doorType;
            return this;
        }

        public Builder pmsId(String pmsId) {
            this.pmsId = pmsId;
            return this;
        }

        public Builder standOpen(Boolean standOpen) {
            this.standOpen = standOpen;
            return this;
        }

        public AcsEntranceAssaAbloyVostioMetadata build() {
            return new AcsEntranceAssaAbloyVostioMetadata(doorName, doorNumber, doorType, pmsId, standOpen);
        }
    }
}
