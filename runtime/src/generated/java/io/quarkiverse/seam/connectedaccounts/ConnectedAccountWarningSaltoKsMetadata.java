// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * Only if {@code warningCode} is {@code salto_ks_subscription_limit_almost_reached}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record ConnectedAccountWarningSaltoKsMetadata(
        List<ConnectedAccountWarningSaltoKsMetadataSite> sites) {

    public ConnectedAccountWarningSaltoKsMetadata {
        sites = Values.copyOf(sites);
    }
}
