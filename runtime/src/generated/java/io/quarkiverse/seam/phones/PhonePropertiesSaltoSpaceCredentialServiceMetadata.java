// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

/**
 * Details of Salto's mobile keys; null if it has none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record PhonePropertiesSaltoSpaceCredentialServiceMetadata(
        Boolean hasActivePhone) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PhonePropertiesSaltoSpaceCredentialServiceMetadata}. */
    public static final class Builder {

        private Boolean hasActivePhone;

        private Builder() {
        }

        public Builder hasActivePhone(Boolean hasActivePhone) {
            this.hasActivePhone = hasActivePhone;
            return this;
        }

        public PhonePropertiesSaltoSpaceCredentialServiceMetadata build() {
            return new PhonePropertiesSaltoSpaceCredentialServiceMetadata(hasActivePhone);
        }
    }
}
