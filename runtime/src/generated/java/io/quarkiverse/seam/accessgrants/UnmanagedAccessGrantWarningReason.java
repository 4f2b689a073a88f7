// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedAccessGrantWarningReason(@JsonValue String value) {

    public static final UnmanagedAccessGrantWarningReason DURATION_EXCEEDS_MAX = new UnmanagedAccessGrantWarningReason(
            "duration_exceeds_max");
    public static final UnmanagedAccessGrantWarningReason ONGOING_NOT_SUPPORTED = new UnmanagedAccessGrantWarningReason(
            "ongoing_not_supported");
    public static final UnmanagedAccessGrantWarningReason TIMES_DO_NOT_MATCH_SLOTS = new UnmanagedAccessGrantWarningReason(
            "times_do_not_match_slots");

    private static final Set<UnmanagedAccessGrantWarningReason> KNOWN = Set.of(DURATION_EXCEEDS_MAX, ONGOING_NOT_SUPPORTED,
            TIMES_DO_NOT_MATCH_SLOTS);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedAccessGrantWarningReason {
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
