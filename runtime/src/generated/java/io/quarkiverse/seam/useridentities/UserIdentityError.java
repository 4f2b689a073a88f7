// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.useridentities;

import java.time.Instant;

/**
 * One of the {@code errors} of {@code UserIdentity}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param errorCode What is wrong, for code to act on. New ones appear over time.
 * @param message The error in English, for people to read. The wording can change.
 */
public record UserIdentityError(
        String acsSystemId,
        String acsUserId,
        Instant createdAt,
        UserIdentityErrorCode errorCode,
        String message) {
}
