// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AccessMethodWarningCode(@JsonValue String value) {

    public static final AccessMethodWarningCode BEING_DELETED = new AccessMethodWarningCode("being_deleted");
    public static final AccessMethodWarningCode DELAY_IN_ISSUING = new AccessMethodWarningCode("delay_in_issuing");
    public static final AccessMethodWarningCode PULLED_BACKUP_ACCESS_CODE = new AccessMethodWarningCode(
            "pulled_backup_access_code");
    public static final AccessMethodWarningCode UPDATING_ACCESS_TIMES = new AccessMethodWarningCode("updating_access_times");

    private static final Set<AccessMethodWarningCode> KNOWN = Set.of(BEING_DELETED, DELAY_IN_ISSUING, PULLED_BACKUP_ACCESS_CODE,
            UPDATING_ACCESS_TIMES);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessMethodWarningCode {
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
