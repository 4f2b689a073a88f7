// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

/**
 * One of the {@code sites} of {@code ConnectedAccountErrorSaltoKsMetadata}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record ConnectedAccountErrorSaltoKsMetadataSite(
        String siteId,
        String siteName,
        Integer siteUserSubscriptionLimit,
        Integer subscribedSiteUserCount) {
}
