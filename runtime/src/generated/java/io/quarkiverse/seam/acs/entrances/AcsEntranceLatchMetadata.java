// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsEntranceLatchMetadata(
        String accessibilityType,
        String doorName,
        String doorType,
        Boolean isConnected) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsEntranceLatchMetadata}. */
    public static final class Builder {

        private String accessibilityType;
        private String doorName;
        private String doorType;
        private Boolean isConnected;

        private Builder() {
        }

        public Builder accessibilityType(String accessibilityType) {
            this.accessibilityType = accessibilityType;
            return this;
        }

        public Builder doorName(String doorName) {
            this.doorName = doorName;
            return this;
        }

        public Builder doorType(String doorType) {
            this.doorType = doorType;
            return this;
        }

        public Builder isConnected(Boolean isConnected) {
            this.isConnected = isConnected;
            return this;
        }

        public AcsEntranceLatchMetadata build() {
            return new AcsEntranceLatchMetadata(accessibilityType, doorName, doorType, isConnected);
        }
    }
}
