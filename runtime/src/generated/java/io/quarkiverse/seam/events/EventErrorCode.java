// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record EventErrorCode(@JsonValue String value) {

    public static final EventErrorCode ACCOUNT_DISCONNECTED = new EventErrorCode("account_disconnected");
    public static final EventErrorCode DEVICE_DISCONNECTED = new EventErrorCode("device_disconnected");
    public static final EventErrorCode HUB_DISCONNECTED = new EventErrorCode("hub_disconnected");

    private static final Set<EventErrorCode> KNOWN = Set.of(ACCOUNT_DISCONNECTED, DEVICE_DISCONNECTED, HUB_DISCONNECTED);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EventErrorCode {
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
