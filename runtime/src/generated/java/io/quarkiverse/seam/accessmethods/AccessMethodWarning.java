// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import java.time.Instant;

/**
 * One of the {@code warnings} of {@code AccessMethod}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param message The warning in English, for people to read. The wording can change.
 * @param originalAccessMethodId Only if {@code warningCode} is {@code pulled_backup_access_code}.
 * @param warningCode What may need attention, for code to act on. New ones appear over time.
 */
public record AccessMethodWarning(
        Instant createdAt,
        String message,
        String originalAccessMethodId,
        AccessMethodWarningCode warningCode) {
}
