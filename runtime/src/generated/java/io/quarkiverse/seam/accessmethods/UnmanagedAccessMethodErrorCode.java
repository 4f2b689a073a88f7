// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedAccessMethodErrorCode(@JsonValue String value) {

    public static final UnmanagedAccessMethodErrorCode FAILED_TO_ISSUE = new UnmanagedAccessMethodErrorCode("failed_to_issue");

    private static final Set<UnmanagedAccessMethodErrorCode> KNOWN = Set.of(FAILED_TO_ISSUE);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedAccessMethodErrorCode {
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
