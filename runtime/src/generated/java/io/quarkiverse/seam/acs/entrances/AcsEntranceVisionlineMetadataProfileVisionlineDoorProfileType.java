// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType(@JsonValue String value) {

    public static final AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType BLE = new AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType(
            "BLE");
    public static final AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType COMMON_DOOR = new AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType(
            "commonDoor");
    public static final AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType TOUCH = new AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType(
            "touch");

    private static final Set<AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType> KNOWN = Set.of(BLE, COMMON_DOOR,
            TOUCH);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsEntranceVisionlineMetadataProfileVisionlineDoorProfileType {
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
