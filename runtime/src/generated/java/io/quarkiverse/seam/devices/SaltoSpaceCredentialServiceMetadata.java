// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record SaltoSpaceCredentialServiceMetadata(
        Boolean hasActivePhone) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SaltoSpaceCredentialServiceMetadata}. */
    public static final class Builder {

        private Boolean hasActivePhone;

        private Builder() {
        }

        public Builder hasActivePhone(Boolean hasActivePhone) {
            this.hasActivePhone = hasActivePhone;
            return this;
        }

        public SaltoSpaceCredentialServiceMetadata build() {
            return new SaltoSpaceCredentialServiceMetadata(hasActivePhone);
        }
    }
}
