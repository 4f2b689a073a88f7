// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import java.time.Instant;

/**
 * One of the {@code warnings} of {@code AcsCredential}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param message The warning in English, for people to read. The wording can change.
 * @param warningCode What may need attention, for code to act on. New ones appear over time.
 */
public record AcsCredentialWarning(
        Instant createdAt,
        String message,
        AcsCredentialWarningCode warningCode) {
}
