// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AccessGrantWarningReason(@JsonValue String value) {

    public static final AccessGrantWarningReason DURATION_EXCEEDS_MAX = new AccessGrantWarningReason("duration_exceeds_max");
    public static final AccessGrantWarningReason ONGOING_NOT_SUPPORTED = new AccessGrantWarningReason("ongoing_not_supported");
    public static final AccessGrantWarningReason TIMES_DO_NOT_MATCH_SLOTS = new AccessGrantWarningReason(
            "times_do_not_match_slots");

    private static final Set<AccessGrantWarningReason> KNOWN = Set.of(DURATION_EXCEEDS_MAX, ONGOING_NOT_SUPPORTED,
            TIMES_DO_NOT_MATCH_SLOTS);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessGrantWarningReason {
        Values.notNull("value", value);
    }

    /** Whether there is a constant for the value. */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    /** The value as Seam sends it. */
    @Override
    public String toString() {
        return value;
    }
}
