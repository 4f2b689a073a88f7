// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.actionattempts;

/**
 * One of the {@code warnings} of {@code ScanCredentialResult}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record ScanCredentialResultWarning(
        ScanCredentialResultWarningCode warningCode,
        String warningMessage) {
}
