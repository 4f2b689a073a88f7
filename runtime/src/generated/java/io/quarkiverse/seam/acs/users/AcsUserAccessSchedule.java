// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.time.Instant;

/**
 * When the user has access; null for always.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param endsAt When the access ends; null if it has no end.
 */
public record AcsUserAccessSchedule(
        Instant endsAt,
        Instant startsAt) {
}
