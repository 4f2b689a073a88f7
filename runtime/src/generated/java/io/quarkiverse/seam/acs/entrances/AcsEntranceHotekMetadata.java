// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsEntranceHotekMetadata(
        String commonAreaName,
        String commonAreaNumber,
        String roomNumber) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsEntranceHotekMetadata}. */
    public static final class Builder {

        private String commonAreaName;
        private String commonAreaNumber;
        private String roomNumber;

        private Builder() {
        }

        public Builder commonAreaName(String commonAreaName) {
            this.commonAreaName = commonAreaName;
            return this;
        }

        public Builder commonAreaNumber(String commonAreaNumber) {
            this.commonAreaNumber = commonAreaNumber;
            return this;
        }

        public Builder roomNumber(String roomNumber) {
            this.roomNumber = roomNumber;
            return this;
        }

        public AcsEntranceHotekMetadata build() {
            return new AcsEntranceHotekMetadata(commonAreaName, commonAreaNumber, roomNumber);
        }
    }
}
