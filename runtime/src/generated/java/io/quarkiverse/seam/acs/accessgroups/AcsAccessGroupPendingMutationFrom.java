// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

import java.time.Instant;

/**
 * The current value; null if the change has none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AcsAccessGroupPendingMutationFrom(
        String acsEntranceId,
        String acsUserId,
        Instant endsAt,
        String name,
        Instant startsAt) {
}
