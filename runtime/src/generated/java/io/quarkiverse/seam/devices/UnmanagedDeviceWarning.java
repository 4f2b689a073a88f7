// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.time.Instant;

/**
 * One of the {@code warnings} of {@code UnmanagedDevice}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param activeAccessCodeCount Only if {@code warningCode} is {@code max_access_codes_reached}.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param maxActiveAccessCodeCount Only if {@code warningCode} is {@code max_access_codes_reached}.
 * @param message The warning in English, for people to read. The wording can change.
 * @param warningCode What may need attention, for code to act on. New ones appear over time.
 */
public record UnmanagedDeviceWarning(
        Integer activeAccessCodeCount,
        Instant createdAt,
        Integer maxActiveAccessCodeCount,
        String message,
        UnmanagedDeviceWarningCode warningCode) {
}
