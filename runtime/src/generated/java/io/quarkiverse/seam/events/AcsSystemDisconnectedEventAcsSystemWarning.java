// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;

/**
 * One of the {@code acsSystemWarnings} of {@code AcsSystemDisconnectedEvent}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 */
public record AcsSystemDisconnectedEventAcsSystemWarning(
        Instant createdAt,
        String message,
        String warningCode) {
}
