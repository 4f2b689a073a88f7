// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record LockUnlockedEventMethod(@JsonValue String value) {

    public static final LockUnlockedEventMethod AUTOMATIC = new LockUnlockedEventMethod("automatic");
    public static final LockUnlockedEventMethod CARD = new LockUnlockedEventMethod("card");
    public static final LockUnlockedEventMethod KEYCODE = new LockUnlockedEventMethod("keycode");
    public static final LockUnlockedEventMethod MANUAL = new LockUnlockedEventMethod("manual");
    public static final LockUnlockedEventMethod REMOTE = new LockUnlockedEventMethod("remote");
    public static final LockUnlockedEventMethod UNKNOWN = new LockUnlockedEventMethod("unknown");

    private static final Set<LockUnlockedEventMethod> KNOWN = Set.of(AUTOMATIC, CARD, KEYCODE, MANUAL, REMOTE, UNKNOWN);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LockUnlockedEventMethod {
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
