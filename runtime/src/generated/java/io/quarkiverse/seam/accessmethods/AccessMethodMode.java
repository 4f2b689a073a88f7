// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AccessMethodMode(@JsonValue String value) {

    public static final AccessMethodMode CARD = new AccessMethodMode("card");
    public static final AccessMethodMode CLOUD_KEY = new AccessMethodMode("cloud_key");
    public static final AccessMethodMode CODE = new AccessMethodMode("code");
    public static final AccessMethodMode MOBILE_KEY = new AccessMethodMode("mobile_key");

    private static final Set<AccessMethodMode> KNOWN = Set.of(CARD, CLOUD_KEY, CODE, MOBILE_KEY);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessMethodMode {
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
