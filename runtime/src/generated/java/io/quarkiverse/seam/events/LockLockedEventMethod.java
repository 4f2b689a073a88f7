// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record LockLockedEventMethod(@JsonValue String value) {

    public static final LockLockedEventMethod AUTOMATIC = new LockLockedEventMethod("automatic");
    public static final LockLockedEventMethod CARD = new LockLockedEventMethod("card");
    public static final LockLockedEventMethod KEYCODE = new LockLockedEventMethod("keycode");
    public static final LockLockedEventMethod MANUAL = new LockLockedEventMethod("manual");
    public static final LockLockedEventMethod REMOTE = new LockLockedEventMethod("remote");
    public static final LockLockedEventMethod UNKNOWN = new LockLockedEventMethod("unknown");

    private static final Set<LockLockedEventMethod> KNOWN = Set.of(AUTOMATIC, CARD, KEYCODE, MANUAL, REMOTE, UNKNOWN);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LockLockedEventMethod {
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
