// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record LockAccessDeniedEventReasonCode(@JsonValue String value) {

    public static final LockAccessDeniedEventReasonCode BLOCKED_BY_PRIVACY_MODE = new LockAccessDeniedEventReasonCode(
            "blocked_by_privacy_mode");
    public static final LockAccessDeniedEventReasonCode BLOCKLISTED_CODE = new LockAccessDeniedEventReasonCode(
            "blocklisted_code");
    public static final LockAccessDeniedEventReasonCode CREDENTIAL_ERROR = new LockAccessDeniedEventReasonCode(
            "credential_error");
    public static final LockAccessDeniedEventReasonCode EXPIRED_CODE = new LockAccessDeniedEventReasonCode("expired_code");
    public static final LockAccessDeniedEventReasonCode TOO_MANY_ATTEMPTS = new LockAccessDeniedEventReasonCode(
            "too_many_attempts");
    public static final LockAccessDeniedEventReasonCode UNKNOWN_CODE = new LockAccessDeniedEventReasonCode("unknown_code");

    private static final Set<LockAccessDeniedEventReasonCode> KNOWN = Set.of(BLOCKED_BY_PRIVACY_MODE, BLOCKLISTED_CODE,
            CREDENTIAL_ERROR, EXPIRED_CODE, TOO_MANY_ATTEMPTS, UNKNOWN_CODE);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LockAccessDeniedEventReasonCode {
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
