package io.quarkiverse.seam.actionattempts;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record ActionAttemptStatus(@JsonValue String value) {

    public static final ActionAttemptStatus PENDING = new ActionAttemptStatus("pending");
    public static final ActionAttemptStatus SUCCESS = new ActionAttemptStatus("success");
    public static final ActionAttemptStatus ERROR = new ActionAttemptStatus("error");

    private static final Set<ActionAttemptStatus> KNOWN = Set.of(PENDING, SUCCESS, ERROR);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActionAttemptStatus {
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
