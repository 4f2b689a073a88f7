// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record DeviceWarningCode(@JsonValue String value) {

    public static final DeviceWarningCode ACCESSORY_KEYPAD_SETUP_REQUIRED = new DeviceWarningCode(
            "accessory_keypad_setup_required");
    public static final DeviceWarningCode DEVICE_COMMUNICATION_DEGRADED = new DeviceWarningCode(
            "device_communication_degraded");
    public static final DeviceWarningCode DEVICE_HAS_FLAKY_CONNECTION = new DeviceWarningCode("device_has_flaky_connection");
    public static final DeviceWarningCode HUB_REQUIRED_FOR_ADDITIONAL_CAPABILITIES = new DeviceWarningCode(
            "hub_required_for_additional_capabilities");
    public static final DeviceWarningCode INSUFFICIENT_PERMISSIONS = new DeviceWarningCode("insufficient_permissions");
    public static final DeviceWarningCode KEYNEST_UNSUPPORTED_LOCKER = new DeviceWarningCode("keynest_unsupported_locker");
    public static final DeviceWarningCode LOCKLY_TIME_ZONE_NOT_CONFIGURED = new DeviceWarningCode(
            "lockly_time_zone_not_configured");
    public static final DeviceWarningCode MANY_ACTIVE_BACKUP_CODES = new DeviceWarningCode("many_active_backup_codes");
    public static final DeviceWarningCode MAX_ACCESS_CODES_REACHED = new DeviceWarningCode("max_access_codes_reached");
    public static final DeviceWarningCode PARTIAL_BACKUP_ACCESS_CODE_POOL = new DeviceWarningCode(
            "partial_backup_access_code_pool");
    public static final DeviceWarningCode POWER_SAVING_MODE = new DeviceWarningCode("power_saving_mode");
    public static final DeviceWarningCode PRIVACY_MODE = new DeviceWarningCode("privacy_mode");
    public static final DeviceWarningCode PROVIDER_ISSUE = new DeviceWarningCode("provider_issue");
    public static final DeviceWarningCode SALTO_KS_LOCK_ACCESS_CODE_SUPPORT_REMOVED = new DeviceWarningCode(
            "salto_ks_lock_access_code_support_removed");
    public static final DeviceWarningCode SALTO_KS_OFFICE_MODE = new DeviceWarningCode("salto_ks_office_mode");
    public static final DeviceWarningCode SALTO_KS_PRIVACY_MODE = new DeviceWarningCode("salto_ks_privacy_mode");
    public static final DeviceWarningCode SALTO_KS_SUBSCRIPTION_LIMIT_ALMOST_REACHED = new DeviceWarningCode(
            "salto_ks_subscription_limit_almost_reached");
    public static final DeviceWarningCode SCHEDULED_MAINTENANCE_WINDOW = new DeviceWarningCode("scheduled_maintenance_window");
    public static final DeviceWarningCode TEMPERATURE_THRESHOLD_EXCEEDED = new DeviceWarningCode(
            "temperature_threshold_exceeded");
    public static final DeviceWarningCode THIRD_PARTY_INTEGRATION_DETECTED = new DeviceWarningCode(
            "third_party_integration_detected");
    public static final DeviceWarningCode TIME_ZONE_MISMATCH = new DeviceWarningCode("time_zone_mismatch");
    public static final DeviceWarningCode TIME_ZONE_UNKNOWN = new DeviceWarningCode("time_zone_unknown");
    public static final DeviceWarningCode TTLOCK_LOCK_GATEWAY_UNLOCKING_NOT_ENABLED = new DeviceWarningCode(
            "ttlock_lock_gateway_unlocking_not_enabled");
    public static final DeviceWarningCode TTLOCK_WEAK_GATEWAY_SIGNAL = new DeviceWarningCode("ttlock_weak_gateway_signal");
    public static final DeviceWarningCode TWO_N_DEVICE_MISSING_TIMEZONE = new DeviceWarningCode(
            "two_n_device_missing_timezone");
    public static final DeviceWarningCode ULTRALOQ_TIME_ZONE_UNKNOWN = new DeviceWarningCode("ultraloq_time_zone_unknown");
    public static final DeviceWarningCode UNKNOWN_ISSUE_WITH_PHONE = new DeviceWarningCode("unknown_issue_with_phone");
    public static final DeviceWarningCode UNRELIABLE_ONLINE_STATUS = new DeviceWarningCode("unreliable_online_status");

    private static final Set<DeviceWarningCode> KNOWN = Set.of(ACCESSORY_KEYPAD_SETUP_REQUIRED, DEVICE_COMMUNICATION_DEGRADED,
            DEVICE_HAS_FLAKY_CONNECTION, HUB_REQUIRED_FOR_ADDITIONAL_CAPABILITIES, INSUFFICIENT_PERMISSIONS,
            KEYNEST_UNSUPPORTED_LOCKER, LOCKLY_TIME_ZONE_NOT_CONFIGURED, MANY_ACTIVE_BACKUP_CODES, MAX_ACCESS_CODES_REACHED,
            PARTIAL_BACKUP_ACCESS_CODE_POOL, POWER_SAVING_MODE, PRIVACY_MODE, PROVIDER_ISSUE,
            SALTO_KS_LOCK_ACCESS_CODE_SUPPORT_REMOVED, SALTO_KS_OFFICE_MODE, SALTO_KS_PRIVACY_MODE,
            SALTO_KS_SUBSCRIPTION_LIMIT_ALMOST_REACHED, SCHEDULED_MAINTENANCE_WINDOW, TEMPERATURE_THRESHOLD_EXCEEDED,
            THIRD_PARTY_INTEGRATION_DETECTED, TIME_ZONE_MISMATCH, TIME_ZONE_UNKNOWN, TTLOCK_LOCK_GATEWAY_UNLOCKING_NOT_ENABLED,
            TTLOCK_WEAK_GATEWAY_SIGNAL, TWO_N_DEVICE_MISSING_TIMEZONE, ULTRALOQ_TIME_ZONE_UNKNOWN, UNKNOWN_ISSUE_WITH_PHONE,
            UNRELIABLE_ONLINE_STATUS);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeviceWarningCode {
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
