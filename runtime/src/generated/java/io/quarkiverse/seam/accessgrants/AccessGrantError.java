// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code errors} of {@code AccessGrant}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param errorCode What is wrong, for code to act on. New ones appear over time.
 * @param message The error in English, for people to read. The wording can change.
 */
public record AccessGrantError(
        Instant createdAt,
        AccessGrantErrorCode errorCode,
        String message,
        List<String> missingDeviceIds) {

    public AccessGrantError {
        missingDeviceIds = Values.copyOf(missingDeviceIds);
    }
}
