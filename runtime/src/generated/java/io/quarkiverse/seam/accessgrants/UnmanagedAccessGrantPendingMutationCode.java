// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedAccessGrantPendingMutationCode(@JsonValue String value) {

    public static final UnmanagedAccessGrantPendingMutationCode UPDATING_ACCESS_TIMES = new UnmanagedAccessGrantPendingMutationCode(
            "updating_access_times");
    public static final UnmanagedAccessGrantPendingMutationCode UPDATING_SPACES = new UnmanagedAccessGrantPendingMutationCode(
            "updating_spaces");

    private static final Set<UnmanagedAccessGrantPendingMutationCode> KNOWN = Set.of(UPDATING_ACCESS_TIMES, UPDATING_SPACES);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedAccessGrantPendingMutationCode {
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
