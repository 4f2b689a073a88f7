// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record ClimatePresetMode(@JsonValue String value) {

    public static final ClimatePresetMode AWAY = new ClimatePresetMode("away");
    public static final ClimatePresetMode HOME = new ClimatePresetMode("home");
    public static final ClimatePresetMode OCCUPIED = new ClimatePresetMode("occupied");
    public static final ClimatePresetMode SLEEP = new ClimatePresetMode("sleep");
    public static final ClimatePresetMode UNOCCUPIED = new ClimatePresetMode("unoccupied");
    public static final ClimatePresetMode WAKE = new ClimatePresetMode("wake");

    private static final Set<ClimatePresetMode> KNOWN = Set.of(AWAY, HOME, OCCUPIED, SLEEP, UNOCCUPIED, WAKE);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClimatePresetMode {
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
