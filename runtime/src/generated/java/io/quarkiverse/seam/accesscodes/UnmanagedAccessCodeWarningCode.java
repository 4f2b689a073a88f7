// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedAccessCodeWarningCode(@JsonValue String value) {

    public static final UnmanagedAccessCodeWarningCode BEING_DELETED = new UnmanagedAccessCodeWarningCode("being_deleted");
    public static final UnmanagedAccessCodeWarningCode CODE_ROTATES_PERIODICALLY = new UnmanagedAccessCodeWarningCode(
            "code_rotates_periodically");
    public static final UnmanagedAccessCodeWarningCode DELAY_IN_REMOVING_FROM_DEVICE = new UnmanagedAccessCodeWarningCode(
            "delay_in_removing_from_device");
    public static final UnmanagedAccessCodeWarningCode DELAY_IN_SETTING_ON_DEVICE = new UnmanagedAccessCodeWarningCode(
            "delay_in_setting_on_device");
    public static final UnmanagedAccessCodeWarningCode EXTERNAL_MODIFICATION_IN_EFFECT = new UnmanagedAccessCodeWarningCode(
            "external_modification_in_effect");
    public static final UnmanagedAccessCodeWarningCode IGLOO_ALGOPIN_MUST_BE_USED_WITHIN_24_HOURS = new UnmanagedAccessCodeWarningCode(
            "igloo_algopin_must_be_used_within_24_hours");
    public static final UnmanagedAccessCodeWarningCode MANAGEMENT_TRANSFERRED = new UnmanagedAccessCodeWarningCode(
            "management_transferred");
    public static final UnmanagedAccessCodeWarningCode THIRD_PARTY_INTEGRATION_DETECTED = new UnmanagedAccessCodeWarningCode(
            "third_party_integration_detected");
    public static final UnmanagedAccessCodeWarningCode TIME_FRAME_ADJUSTED_FOR_UNKNOWN_TIME_ZONE = new UnmanagedAccessCodeWarningCode(
            "time_frame_adjusted_for_unknown_time_zone");
    public static final UnmanagedAccessCodeWarningCode UNKNOWN_ISSUE_WITH_ACCESS_CODE = new UnmanagedAccessCodeWarningCode(
            "unknown_issue_with_access_code");
    public static final UnmanagedAccessCodeWarningCode USING_BACKUP_ACCESS_CODE = new UnmanagedAccessCodeWarningCode(
            "using_backup_access_code");

    private static final Set<UnmanagedAccessCodeWarningCode> KNOWN = Set.of(BEING_DELETED, CODE_ROTATES_PERIODICALLY,
            DELAY_IN_REMOVING_FROM_DEVICE, DELAY_IN_SETTING_ON_DEVICE, EXTERNAL_MODIFICATION_IN_EFFECT,
            IGLOO_ALGOPIN_MUST_BE_USED_WITHIN_24_HOURS, MANAGEMENT_TRANSFERRED, THIRD_PARTY_INTEGRATION_DETECTED,
            TIME_FRAME_ADJUSTED_FOR_UNKNOWN_TIME_ZONE, UNKNOWN_ISSUE_WITH_ACCESS_CODE, USING_BACKUP_ACCESS_CODE);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedAccessCodeWarningCode {
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
