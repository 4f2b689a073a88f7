// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record CameraActivatedEventMotionSubType(@JsonValue String value) {

    public static final CameraActivatedEventMotionSubType HUMAN = new CameraActivatedEventMotionSubType("human");
    public static final CameraActivatedEventMotionSubType OTHER = new CameraActivatedEventMotionSubType("other");
    public static final CameraActivatedEventMotionSubType PACKAGE = new CameraActivatedEventMotionSubType("package");
    public static final CameraActivatedEventMotionSubType VEHICLE = new CameraActivatedEventMotionSubType("vehicle");

    private static final Set<CameraActivatedEventMotionSubType> KNOWN = Set.of(HUMAN, OTHER, PACKAGE, VEHICLE);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CameraActivatedEventMotionSubType {
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
