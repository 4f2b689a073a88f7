// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record AvigilonAltaMetadata(
        String entryName,
        Integer entryRelaysTotalCount,
        String orgName,
        Long siteId,
        String siteName,
        Long zoneId,
        String zoneName) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AvigilonAltaMetadata}. */
    public static final class Builder {

        private String entryName;
        private Integer entryRelaysTotalCount;
        private String orgName;
        private Long siteId;
        private String siteName;
        private Long zoneId;
        private String zoneName;

        private Builder() {
        }

        public Builder entryName(String entryName) {
            this.entryName = entryName;
            return this;
        }

        public Builder entryRelaysTotalCount(Integer entryRelaysTotalCount) {
            this.entryRelaysTotalCount = entryRelaysTotalCount;
            return this;
        }

        public Builder orgName(String orgName) {
            this.orgName = orgName;
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

        public Builder zoneId(Long zoneId) {
            this.zoneId = zoneId;
            return this;
        }

        public Builder zoneName(String zoneName) {
            this.zoneName = zoneName;
            return this;
        }

        public AvigilonAltaMetadata build() {
            return new AvigilonAltaMetadata(entryName, entryRelaysTotalCount, orgName, siteId, siteName, zoneId, zoneName);
        }
    }
}
