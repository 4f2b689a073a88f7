// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

/** The constructor is no API, because Seam adds fields over time. */
public record PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint(
        String endpointId,
        Boolean isActive) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint}. */
    public static final class Builder {

        private String endpointId;
        private Boolean isActive;

        private Builder() {
        }

        public Builder endpointId(String endpointId) {
            this.endpointId = endpointId;
            return this;
        }

        public Builder isActive(Boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        public PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint build() {
            return new PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint(endpointId, isActive);
        }
    }
}
