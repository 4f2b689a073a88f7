// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * Details of ASSA ABLOY's mobile keys; null if it has none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record PhonePropertiesAssaAbloyCredentialServiceMetadata(
        List<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint> endpoints,
        Boolean hasActiveEndpoint) {

    public PhonePropertiesAssaAbloyCredentialServiceMetadata {
        endpoints = Values.copyOf(endpoints);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PhonePropertiesAssaAbloyCredentialServiceMetadata}. */
    public static final class Builder {

        private List<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint> endpoints;
        private Boolean hasActiveEndpoint;

        private Builder() {
        }

        public Builder endpoints(List<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint> endpoints) {
            this.endpoints = endpoints;
            return this;
        }

        public Builder hasActiveEndpoint(Boolean hasActiveEndpoint) {
            this.hasActiveEndpoint = hasActiveEndpoint;
            return this;
        }

        public PhonePropertiesAssaAbloyCredentialServiceMetadata build() {
            return new PhonePropertiesAssaAbloyCredentialServiceMetadata(endpoints, hasActiveEndpoint);
        }
    }
}
