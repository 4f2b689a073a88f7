// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.workspaces;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record LogoShape(@JsonValue String value) {

    public static final LogoShape CIRCLE = new LogoShape("circle");
    public static final LogoShape SQUARE = new LogoShape("square");

    private static final Set<LogoShape> KNOWN = Set.of(CIRCLE, SQUARE);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LogoShape {
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
