// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AcsEntranceVisionlineMetadataDoorCategory(@JsonValue String value) {

    public static final AcsEntranceVisionlineMetadataDoorCategory COMMON = new AcsEntranceVisionlineMetadataDoorCategory(
            "common");
    public static final AcsEntranceVisionlineMetadataDoorCategory COMMON_PMS = new AcsEntranceVisionlineMetadataDoorCategory(
            "common (PMS)");
    public static final AcsEntranceVisionlineMetadataDoorCategory ELEVATOR_READER = new AcsEntranceVisionlineMetadataDoorCategory(
            "elevator reader");
    public static final AcsEntranceVisionlineMetadataDoorCategory ENTRANCE = new AcsEntranceVisionlineMetadataDoorCategory(
            "entrance");
    public static final AcsEntranceVisionlineMetadataDoorCategory GUEST = new AcsEntranceVisionlineMetadataDoorCategory(
            "guest");

    private static final Set<AcsEntranceVisionlineMetadataDoorCategory> KNOWN = Set.of(COMMON, COMMON_PMS, ELEVATOR_READER,
            ENTRANCE, GUEST);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AcsEntranceVisionlineMetadataDoorCategory {
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
