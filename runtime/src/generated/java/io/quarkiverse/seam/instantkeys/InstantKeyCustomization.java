// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.instantkeys;

/**
 * The look of the key on the phone; null for the default.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record InstantKeyCustomization(
        String logoUrl,
        String primaryColor,
        String secondaryColor) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link InstantKeyCustomization}. */
    public static final class Builder {

        private String logoUrl;
        private String primaryColor;
        private String secondaryColor;

        private Builder() {
        }

        public Builder logoUrl(String logoUrl) {
            this.logoUrl = logoUrl;
            return this;
        }

        public Builder primaryColor(String primaryColor) {
            this.primaryColor = primaryColor;
            return this;
        }

        public Builder secondaryColor(String secondaryColor) {
            this.secondaryColor = secondaryColor;
            return this;
        }

        public InstantKeyCustomization build() {
            return new InstantKeyCustomization(logoUrl, primaryColor, secondaryColor);
        }
    }
}
