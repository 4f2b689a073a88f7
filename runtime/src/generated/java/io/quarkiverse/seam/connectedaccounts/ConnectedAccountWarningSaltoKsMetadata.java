// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record ConnectedAccountWarningSaltoKsMetadata(
        List<ConnectedAccountWarningSaltoKsMetadataSite> sites) {

    public ConnectedAccountWarningSaltoKsMetadata {
        sites = Values.copyOf(sites);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConnectedAccountWarningSaltoKsMetadata}. */
    public static final class Builder {

        private List<ConnectedAccountWarningSaltoKsMetadataSite> sites;

        private Builder() {
        }

        public Builder sites(List<ConnectedAccountWarningSaltoKsMetadataSite> sites) {
            this.sites = sites;
            return this;
        }

        public ConnectedAccountWarningSaltoKsMetadata build() {
            return new ConnectedAccountWarningSaltoKsMetadata(sites);
        }
    }
}
