// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsEntranceBrivoMetadata(
        String accessPointId,
        Long siteId,
        String siteName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AcsEntranceBrivoMetadata}. */
    public static final class Builder {

        private String accessPointId;
        private Long siteId;
        private String siteName;

        private Builder() {
        }

        public Builder accessPointId(String accessPointId) {
            this.accessPointId = accessPointId;
            return this;
        }

        public Builder siteId(Long siteId) {
            this.siteId = siteId;
            return this;
        }

        public Builder siteName(String siteName) {
            this.siteName = siteName;
            return this;
        }

        public AcsEntranceBrivoMetadata build() {
            return new AcsEntranceBrivoMetadata(accessPointId, siteId, siteName);
        }
    }
}
