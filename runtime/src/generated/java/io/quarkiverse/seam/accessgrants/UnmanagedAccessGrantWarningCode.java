// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedAccessGrantWarningCode(@JsonValue String value) {

    public static final UnmanagedAccessGrantWarningCode BEING_DELETED = new UnmanagedAccessGrantWarningCode("being_deleted");
    public static final UnmanagedAccessGrantWarningCode DEVICE_DOES_NOT_SUPPORT_ACCESS_CODES = new UnmanagedAccessGrantWarningCode(
            "device_does_not_support_access_codes");
    public static final UnmanagedAccessGrantWarningCode DEVICE_TIME_CONSTRAINTS_VIOLATED = new UnmanagedAccessGrantWarningCode(
            "device_time_constraints_violated");
    public static final UnmanagedAccessGrantWarningCode OVERPROVISIONED_ACCESS = new UnmanagedAccessGrantWarningCode(
            "overprovisioned_access");
    public static final UnmanagedAccessGrantWarningCode REQUESTED_CODE_UNAVAILABLE = new UnmanagedAccessGrantWarningCode(
            "requested_code_unavailable");
    public static final UnmanagedAccessGrantWarningCode UNDERPROVISIONED_ACCESS = new UnmanagedAccessGrantWarningCode(
            "underprovisioned_access");
    public static final UnmanagedAccessGrantWarningCode UPDATING_ACCESS_TIMES = new UnmanagedAccessGrantWarningCode(
            "updating_access_times");

    private static final Set<UnmanagedAccessGrantWarningCode> KNOWN = Set.of(BEING_DELETED,
            DEVICE_DOES_NOT_SUPPORT_ACCESS_CODES, DEVICE_TIME_CONSTRAINTS_VIOLATED, OVERPROVISIONED_ACCESS,
            REQUESTED_CODE_UNAVAILABLE, UNDERPROVISIONED_ACCESS, UPDATING_ACCESS_TIMES);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedAccessGrantWarningCode {
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
