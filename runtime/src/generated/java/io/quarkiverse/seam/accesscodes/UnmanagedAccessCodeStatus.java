// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedAccessCodeStatus(@JsonValue String value) {

    public static final UnmanagedAccessCodeStatus SET = new UnmanagedAccessCodeStatus("set");
    public static final UnmanagedAccessCodeStatus UNSET = new UnmanagedAccessCodeStatus("unset");

    private static final Set<UnmanagedAccessCodeStatus> KNOWN = Set.of(SET, UNSET);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedAccessCodeStatus {
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
