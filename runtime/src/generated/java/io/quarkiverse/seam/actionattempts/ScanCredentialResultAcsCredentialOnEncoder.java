// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.actionattempts;

import java.time.Instant;

import io.quarkiverse.seam.runtime.api.Values;

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

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "ScanCredentialResultAcsCredentialOnEncoder[cardNumber=" + Values.masked(cardNumber) + ", createdAt=" + createdAt
                + ", endsAt=" + endsAt + ", isIssued=" + isIssued + ", startsAt=" + startsAt + ", visionlineMetadata="
                + visionlineMetadata + "]";
    }
}
