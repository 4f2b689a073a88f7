// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

import java.time.Instant;

/**
 * When the members have access; null for always.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param endsAt When the access ends; null if it has no end.
 */
public record AcsAccessGroupAccessSchedule(
        Instant endsAt,
        Instant startsAt) {
}
