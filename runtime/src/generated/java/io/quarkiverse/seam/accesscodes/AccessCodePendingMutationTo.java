// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.time.Instant;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * The value after the change; null if the change has none. Only if {@code mutationCode} is {@code updating_code} or
 * {@code updating_name} or {@code updating_time_frame}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AccessCodePendingMutationTo(
        String code,
        Instant endsAt,
        String name,
        Instant startsAt) {

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessCodePendingMutationTo[code=" + Values.masked(code) + ", endsAt=" + endsAt + ", name=" + name
                + ", startsAt=" + startsAt + "]";
    }
}
