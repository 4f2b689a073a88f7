// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record ConnectedAccountErrorSaltoKsMetadata(
        List<ConnectedAccountErrorSaltoKsMetadataSite> sites) {

    public ConnectedAccountErrorSaltoKsMetadata {
        sites = Values.copyOf(sites);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConnectedAccountErrorSaltoKsMetadata}. */
    public static final class Builder {

        private List<ConnectedAccountErrorSaltoKsMetadataSite> sites;

        private Builder() {
        }

        public Builder sites(List<ConnectedAccountErrorSaltoKsMetadataSite> sites) {
            this.sites = sites;
            return this;
        }

        public ConnectedAccountErrorSaltoKsMetadata build() {
            return new ConnectedAccountErrorSaltoKsMetadata(sites);
        }
    }
}
