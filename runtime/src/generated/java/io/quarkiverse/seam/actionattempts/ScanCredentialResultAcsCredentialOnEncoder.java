// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.actionattempts;

import java.time.Instant;

/**
 * What is stored on the card; null if the card is empty.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record ScanCredentialResultAcsCredentialOnEncoder(
        String cardNumber,
        Instant createdAt,
        Instant endsAt,
        Boolean isIssued,
        Instant startsAt,
        ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata visionlineMetadata) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScanCredentialResultAcsCredentialOnEncoder}. */
    public static final class Builder {

        private String cardNumber;
        private Instant createdAt;
        private Instant endsAt;
        private Boolean isIssued;
        private Instant startsAt;
        private ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata visionlineMetadata;

        private Builder() {
        }

        public Builder cardNumber(String cardNumber) {
            this.cardNumber = cardNumber;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        public Builder isIssued(Boolean isIssued) {
            this.isIssued = isIssued;
            return this;
        }

        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        public Builder visionlineMetadata(ScanCredentialResultAcsCredentialOnEncoderVisionlineMetadata visionlineMetadata) {
            this.visionlineMetadata = visionlineMetadata;
            return this;
        }

        public ScanCredentialResultAcsCredentialOnEncoder build() {
            return new ScanCredentialResultAcsCredentialOnEncoder(cardNumber, createdAt, endsAt, isIssued, startsAt,
                    visionlineMetadata);
        }
    }
}
