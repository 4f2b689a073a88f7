// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code warnings} of {@code AcsSystem}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param message The warning in English, for people to read. The wording can change.
 * @param misconfiguredAcsEntranceIds Only if {@code warningCode} is {@code time_zone_does_not_match_location}.
 * @param warningCode What may need attention, for code to act on. New ones appear over time.
 */
public record AcsSystemWarning(
        Instant createdAt,
        String message,
        @Deprecated List<String> misconfiguredAcsEntranceIds,
        AcsSystemWarningCode warningCode) {

    public AcsSystemWarning {
        misconfiguredAcsEntranceIds = Values.copyOf(misconfiguredAcsEntranceIds);
    }
}
