// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * Only if {@code errorCode} is {@code salto_ks_subscription_limit_exceeded}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record ConnectedAccountErrorSaltoKsMetadata(
        List<ConnectedAccountErrorSaltoKsMetadataSite> sites) {

    public ConnectedAccountErrorSaltoKsMetadata {
        sites = Values.copyOf(sites);
    }
}
