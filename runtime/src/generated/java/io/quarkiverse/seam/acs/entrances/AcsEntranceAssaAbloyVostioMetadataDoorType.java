// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsEntranceAssaAbloyVostioMetadataDoorType(@JsonValue String value) {

    public static final AcsEntranceAssaAbloyVostioMetadataDoorType COMMON_DOOR = new AcsEntranceAssaAbloyVostioMetadataDoorType(
            "CommonDoor");
    public static final AcsEntranceAssaAbloyVostioMetadataDoorType ELEVATOR = new AcsEntranceAssaAbloyVostioMetadataDoorType(
            "Elevator");
    public static final AcsEntranceAssaAbloyVostioMetadataDoorType ENTRANCE_DOOR = new AcsEntranceAssaAbloyVostioMetadataDoorType(
            "EntranceDoor");
    public static final AcsEntranceAssaAbloyVostioMetadataDoorType GUEST_DOOR = new AcsEntranceAssaAbloyVostioMetadataDoorType(
            "GuestDoor");

    private static final Set<AcsEntranceAssaAbloyVostioMetadataDoorType> KNOWN = Set.of(COMMON_DOOR, ELEVATOR, ENTRANCE_DOOR,
            GUEST_DOOR);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsEntranceAssaAbloyVostioMetadataDoorType {
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
