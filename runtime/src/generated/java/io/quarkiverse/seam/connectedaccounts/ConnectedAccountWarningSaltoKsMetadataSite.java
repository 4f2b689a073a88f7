// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

/** The constructor is no API, because Seam adds fields over time. */
public record ConnectedAccountWarningSaltoKsMetadataSite(
        String siteId,
        String siteName,
        Integer siteUserSubscriptionLimit,
        Integer subscribedSiteUserCount) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConnectedAccountWarningSaltoKsMetadataSite}. */
    public static final class Builder {

        private String siteId;
        private String siteName;
        private Integer siteUserSubscriptionLimit;
        private Integer subscribedSiteUserCount;

        private Builder() {
        }

        public Builder siteId(String siteId) {
            this.siteId = siteId;
            return this;
        }

        public Builder siteName(String siteName) {
            this.siteName = siteName;
            return this;
        }

        public Builder siteUserSubscriptionLimit(Integer siteUserSubscriptionLimit) {
            this.siteUserSubscriptionLimit = siteUserSubscriptionLimit;
            return this;
        }

        public Builder subscribedSiteUserCount(Integer subscribedSiteUserCount) {
            this.subscribedSiteUserCount = subscribedSiteUserCount;
            return this;
        }

        public ConnectedAccountWarningSaltoKsMetadataSite build() {
            return new ConnectedAccountWarningSaltoKsMetadataSite(siteId, siteName, siteUserSubscriptionLimit,
                    subscribedSiteUserCount);
        }
    }
}
