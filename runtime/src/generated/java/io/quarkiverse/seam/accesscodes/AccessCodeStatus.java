// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AccessCodeStatus(@JsonValue String value) {

    public static final AccessCodeStatus REMOVING = new AccessCodeStatus("removing");
    public static final AccessCodeStatus SET = new AccessCodeStatus("set");
    public static final AccessCodeStatus SETTING = new AccessCodeStatus("setting");
    public static final AccessCodeStatus UNKNOWN = new AccessCodeStatus("unknown");
    public static final AccessCodeStatus UNSET = new AccessCodeStatus("unset");

    private static final Set<AccessCodeStatus> KNOWN = Set.of(REMOVING, SET, SETTING, UNKNOWN, UNSET);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessCodeStatus {
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
