// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsEntranceDormakabaAmbianceMetadata(
        String accessPointName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsEntranceDormakabaAmbianceMetadata}. */
    public static final class Builder {

        private String accessPointName;

        private Builder() {
        }

        public Builder accessPointName(String accessPointName) {
            this.accessPointName = accessPointName;
            return this;
        }

        public AcsEntranceDormakabaAmbianceMetadata build() {
            return new AcsEntranceDormakabaAmbianceMetadata(accessPointName);
        }
    }
}
