// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedAccessGrantErrorCode(@JsonValue String value) {

    public static final UnmanagedAccessGrantErrorCode CANNOT_CREATE_REQUESTED_ACCESS_METHODS = new UnmanagedAccessGrantErrorCode(
            "cannot_create_requested_access_methods");

    private static final Set<UnmanagedAccessGrantErrorCode> KNOWN = Set.of(CANNOT_CREATE_REQUESTED_ACCESS_METHODS);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedAccessGrantErrorCode {
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
