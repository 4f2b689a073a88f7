// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.actionattempts;

/**
 * Differences between the card and Seam.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record ScanCredentialResultWarning(
        ScanCredentialResultWarningCode warningCode,
        String warningMessage) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScanCredentialResultWarning}. */
    public static final class Builder {

        private ScanCredentialResultWarningCode warningCode;
        private String warningMessage;

        private Builder() {
        }

        public Builder warningCode(ScanCredentialResultWarningCode warningCode) {
            this.warningCode = warningCode;
            return this;
        }

        public Builder warningMessage(String warningMessage) {
            this.warningMessage = warningMessage;
            return this;
        }

        public ScanCredentialResultWarning build() {
            return new ScanCredentialResultWarning(warningCode, warningMessage);
        }
    }
}
