// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param assaAbloyCredentialServiceMetadata Details of ASSA ABLOY's mobile keys; null if it has none.
 * @param saltoSpaceCredentialServiceMetadata Details of Salto's mobile keys; null if it has none.
 */
public record PhoneProperties(
        PhonePropertiesAssaAbloyCredentialServiceMetadata assaAbloyCredentialServiceMetadata,
        PhonePropertiesSaltoSpaceCredentialServiceMetadata saltoSpaceCredentialServiceMetadata) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PhoneProperties}. */
    public static final class Builder {

        private PhonePropertiesAssaAbloyCredentialServiceMetadata assaAbloyCredentialServiceMetadata;
        private PhonePropertiesSaltoSpaceCredentialServiceMetadata saltoSpaceCredentialServiceMetadata;

        private Builder() {
        }

        public Builder assaAbloyCredentialServiceMetadata(
                PhonePropertiesAssaAbloyCredentialServiceMetadata assaAbloyCredentialServiceMetadata) {
            this.assaAbloyCredentialServiceMetadata = assaAbloyCredentialServiceMetadata;
            return this;
        }

        public Builder saltoSpaceCredentialServiceMetadata(
                PhonePropertiesSaltoSpaceCredentialServiceMetadata saltoSpaceCredentialServiceMetadata) {
            this.saltoSpaceCredentialServiceMetadata = saltoSpaceCredentialServiceMetadata;
            return this;
        }

        public PhoneProperties build() {
            return new PhoneProperties(assaAbloyCredentialServiceMetadata, saltoSpaceCredentialServiceMetadata);
        }
    }
}
