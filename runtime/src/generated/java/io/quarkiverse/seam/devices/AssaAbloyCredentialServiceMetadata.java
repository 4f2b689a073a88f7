// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record AssaAbloyCredentialServiceMetadata(
        List<AssaAbloyCredentialServiceMetadataEndpoint> endpoints,
        Boolean hasActiveEndpoint) {

    public AssaAbloyCredentialServiceMetadata {
        endpoints = Values.copyOf(endpoints);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AssaAbloyCredentialServiceMetadata}. */
    public static final class Builder {

        private List<AssaAbloyCredentialServiceMetadataEndpoint> endpoints;
        private Boolean hasActiveEndpoint;

        private Builder() {
        }

        public Builder endpoints(List<AssaAbloyCredentialServiceMetadataEndpoint> endpoints) {
            this.endpoints = endpoints;
            return this;
        }

        public Builder hasActiveEndpoint(Boolean hasActiveEndpoint) {
            this.hasActiveEndpoint = hasActiveEndpoint;
            return this;
        }

        public AssaAbloyCredentialServiceMetadata build() {
            return new AssaAbloyCredentialServiceMetadata(endpoints, hasActiveEndpoint);
        }
    }
}
