// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedAccessMethodWarningCode(@JsonValue String value) {

    public static final UnmanagedAccessMethodWarningCode BEING_DELETED = new UnmanagedAccessMethodWarningCode("being_deleted");
    public static final UnmanagedAccessMethodWarningCode DELAY_IN_ISSUING = new UnmanagedAccessMethodWarningCode(
            "delay_in_issuing");
    public static final UnmanagedAccessMethodWarningCode PULLED_BACKUP_ACCESS_CODE = new UnmanagedAccessMethodWarningCode(
            "pulled_backup_access_code");
    public static final UnmanagedAccessMethodWarningCode UPDATING_ACCESS_TIMES = new UnmanagedAccessMethodWarningCode(
            "updating_access_times");

    private static final Set<UnmanagedAccessMethodWarningCode> KNOWN = Set.of(BEING_DELETED, DELAY_IN_ISSUING,
            PULLED_BACKUP_ACCESS_CODE, UPDATING_ACCESS_TIMES);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedAccessMethodWarningCode {
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
