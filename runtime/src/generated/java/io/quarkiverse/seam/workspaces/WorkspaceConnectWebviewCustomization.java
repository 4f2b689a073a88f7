// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.workspaces;

/** The constructor is no API, because Seam adds fields over time. */
public record WorkspaceConnectWebviewCustomization(
        String inviterLogoUrl,
        LogoShape logoShape,
        String primaryButtonColor,
        String primaryButtonTextColor,
        String successMessage) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkspaceConnectWebviewCustomization}. */
    public static final class Builder {

        private String inviterLogoUrl;
        private LogoShape logoShape;
        private String primaryButtonColor;
        private String primaryButtonTextColor;
        private String successMessage;

        private Builder() {
        }

        public Builder inviterLogoUrl(String inviterLogoUrl) {
            this.inviterLogoUrl = inviterLogoUrl;
            return this;
        }

        public Builder logoShape(LogoShape logoShape) {
            this.logoShape = logoShape;
            return this;
        }

        public Builder primaryButtonColor(String primaryButtonColor) {
            this.primaryButtonColor = primaryButtonColor;
            return this;
        }

        public Builder primaryButtonTextColor(String primaryButtonTextColor) {
            this.primaryButtonTextColor = primaryButtonTextColor;
            return this;
        }

        public Builder successMessage(String successMessage) {
            this.successMessage = successMessage;
            return this;
        }

        public WorkspaceConnectWebviewCustomization build() {
            return new WorkspaceConnectWebviewCustomization(inviterLogoUrl, logoShape, primaryButtonColor,
                    primaryButtonTextColor, successMessage);
        }
    }
}
