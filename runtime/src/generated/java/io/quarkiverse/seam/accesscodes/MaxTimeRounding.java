// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record MaxTimeRounding(@JsonValue String value) {

    public static final MaxTimeRounding _1D = new MaxTimeRounding("1d");
    public static final MaxTimeRounding _1DAY = new MaxTimeRounding("1day");
    public static final MaxTimeRounding _1H = new MaxTimeRounding("1h");
    public static final MaxTimeRounding _1HOUR = new MaxTimeRounding("1hour");

    private static final Set<MaxTimeRounding> KNOWN = Set.of(_1D, _1DAY, _1H, _1HOUR);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MaxTimeRounding {
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
