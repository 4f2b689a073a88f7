// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record HvacMode(@JsonValue String value) {

    public static final HvacMode COOL = new HvacMode("cool");
    public static final HvacMode ECO = new HvacMode("eco");
    public static final HvacMode HEAT = new HvacMode("heat");
    public static final HvacMode HEAT_COOL = new HvacMode("heat_cool");
    public static final HvacMode OFF = new HvacMode("off");

    private static final Set<HvacMode> KNOWN = Set.of(COOL, ECO, HEAT, HEAT_COOL, OFF);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HvacMode {
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
