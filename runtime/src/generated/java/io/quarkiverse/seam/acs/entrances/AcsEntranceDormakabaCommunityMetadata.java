// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsEntranceDormakabaCommunityMetadata(
        String accessPointProfile) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsEntranceDormakabaCommunityMetadata}. */
    public static final class Builder {

        private String accessPointProfile;

        private Builder() {
        }

        public Builder accessPointProfile(String accessPointProfile) {
            this.accessPointProfile = accessPointProfile;
            return this;
        }

        public AcsEntranceDormakabaCommunityMetadata build() {
            return new AcsEntranceDormakabaCommunityMetadata(accessPointProfile);
        }
    }
}
