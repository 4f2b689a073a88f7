// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record ThermostatManuallyAdjustedEventMethod(@JsonValue String value) {

    public static final ThermostatManuallyAdjustedEventMethod EXTERNAL = new ThermostatManuallyAdjustedEventMethod("external");
    public static final ThermostatManuallyAdjustedEventMethod SEAM = new ThermostatManuallyAdjustedEventMethod("seam");

    private static final Set<ThermostatManuallyAdjustedEventMethod> KNOWN = Set.of(EXTERNAL, SEAM);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ThermostatManuallyAdjustedEventMethod {
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
