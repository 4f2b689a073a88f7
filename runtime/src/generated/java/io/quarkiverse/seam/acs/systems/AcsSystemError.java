// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

import java.time.Instant;

/**
 * One of the {@code errors} of {@code AcsSystem}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param errorCode What is wrong, for code to act on. New ones appear over time.
 * @param isBridgeError Whether the cause is Seam Bridge, which connects systems on your own network. Only if {@code errorCode}
 *        is {@code bridge_disconnected}.
 * @param message The error in English, for people to read. The wording can change.
 */
public record AcsSystemError(
        Instant createdAt,
        AcsSystemErrorCode errorCode,
        Boolean isBridgeError,
        String message) {
}
