// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AccessCodeWarningCode(@JsonValue String value) {

    public static final AccessCodeWarningCode BEING_DELETED = new AccessCodeWarningCode("being_deleted");
    public static final AccessCodeWarningCode CODE_ROTATES_PERIODICALLY = new AccessCodeWarningCode(
            "code_rotates_periodically");
    public static final AccessCodeWarningCode DELAY_IN_REMOVING_FROM_DEVICE = new AccessCodeWarningCode(
            "delay_in_removing_from_device");
    public static final AccessCodeWarningCode DELAY_IN_SETTING_ON_DEVICE = new AccessCodeWarningCode(
            "delay_in_setting_on_device");
    public static final AccessCodeWarningCode EXTERNAL_MODIFICATION_IN_EFFECT = new AccessCodeWarningCode(
            "external_modification_in_effect");
    public static final AccessCodeWarningCode IGLOO_ALGOPIN_MUST_BE_USED_WITHIN_24_HOURS = new AccessCodeWarningCode(
            "igloo_algopin_must_be_used_within_24_hours");
    public static final AccessCodeWarningCode MANAGEMENT_TRANSFERRED = new AccessCodeWarningCode("management_transferred");
    public static final AccessCodeWarningCode THIRD_PARTY_INTEGRATION_DETECTED = new AccessCodeWarningCode(
            "third_party_integration_detected");
    public static final AccessCodeWarningCode TIME_FRAME_ADJUSTED_FOR_UNKNOWN_TIME_ZONE = new AccessCodeWarningCode(
            "time_frame_adjusted_for_unknown_time_zone");
    public static final AccessCodeWarningCode UNKNOWN_ISSUE_WITH_ACCESS_CODE = new AccessCodeWarningCode(
            "unknown_issue_with_access_code");
    public static final AccessCodeWarningCode USING_BACKUP_ACCESS_CODE = new AccessCodeWarningCode("using_backup_access_code");

    private static final Set<AccessCodeWarningCode> KNOWN = Set.of(BEING_DELETED, CODE_ROTATES_PERIODICALLY,
            DELAY_IN_REMOVING_FROM_DEVICE, DELAY_IN_SETTING_ON_DEVICE, EXTERNAL_MODIFICATION_IN_EFFECT,
            IGLOO_ALGOPIN_MUST_BE_USED_WITHIN_24_HOURS, MANAGEMENT_TRANSFERRED, THIRD_PARTY_INTEGRATION_DETECTED,
            TIME_FRAME_ADJUSTED_FOR_UNKNOWN_TIME_ZONE, UNKNOWN_ISSUE_WITH_ACCESS_CODE, USING_BACKUP_ACCESS_CODE);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessCodeWarningCode {
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
