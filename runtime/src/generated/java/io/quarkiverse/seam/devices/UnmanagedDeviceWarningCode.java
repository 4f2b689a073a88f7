// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedDeviceWarningCode(@JsonValue String value) {

    public static final UnmanagedDeviceWarningCode ACCESSORY_KEYPAD_SETUP_REQUIRED = new UnmanagedDeviceWarningCode(
            "accessory_keypad_setup_required");
    public static final UnmanagedDeviceWarningCode DEVICE_COMMUNICATION_DEGRADED = new UnmanagedDeviceWarningCode(
            "device_communication_degraded");
    public static final UnmanagedDeviceWarningCode DEVICE_HAS_FLAKY_CONNECTION = new UnmanagedDeviceWarningCode(
            "device_has_flaky_connection");
    public static final UnmanagedDeviceWarningCode HUB_REQUIRED_FOR_ADDITIONAL_CAPABILITIES = new UnmanagedDeviceWarningCode(
            "hub_required_for_additional_capabilities");
    public static final UnmanagedDeviceWarningCode INSUFFICIENT_PERMISSIONS = new UnmanagedDeviceWarningCode(
            "insufficient_permissions");
    public static final UnmanagedDeviceWarningCode KEYNEST_UNSUPPORTED_LOCKER = new UnmanagedDeviceWarningCode(
            "keynest_unsupported_locker");
    public static final UnmanagedDeviceWarningCode LOCKLY_TIME_ZONE_NOT_CONFIGURED = new UnmanagedDeviceWarningCode(
            "lockly_time_zone_not_configured");
    public static final UnmanagedDeviceWarningCode MANY_ACTIVE_BACKUP_CODES = new UnmanagedDeviceWarningCode(
            "many_active_backup_codes");
    public static final UnmanagedDeviceWarningCode MAX_ACCESS_CODES_REACHED = new UnmanagedDeviceWarningCode(
            "max_access_codes_reached");
    public static final UnmanagedDeviceWarningCode PARTIAL_BACKUP_ACCESS_CODE_POOL = new UnmanagedDeviceWarningCode(
            "partial_backup_access_code_pool");
    public static final UnmanagedDeviceWarningCode POWER_SAVING_MODE = new UnmanagedDeviceWarningCode("power_saving_mode");
    public static final UnmanagedDeviceWarningCode PRIVACY_MODE = new UnmanagedDeviceWarningCode("privacy_mode");
    public static final UnmanagedDeviceWarningCode PROVIDER_ISSUE = new UnmanagedDeviceWarningCode("provider_issue");
    public static final UnmanagedDeviceWarningCode SALTO_KS_LOCK_ACCESS_CODE_SUPPORT_REMOVED = new UnmanagedDeviceWarningCode(
            "salto_ks_lock_access_code_support_removed");
    public static final UnmanagedDeviceWarningCode SALTO_KS_OFFICE_MODE = new UnmanagedDeviceWarningCode(
            "salto_ks_office_mode");
    public static final UnmanagedDeviceWarningCode SALTO_KS_PRIVACY_MODE = new UnmanagedDeviceWarningCode(
            "salto_ks_privacy_mode");
    public static final UnmanagedDeviceWarningCode SALTO_KS_SUBSCRIPTION_LIMIT_ALMOST_REACHED = new UnmanagedDeviceWarningCode(
            "salto_ks_subscription_limit_almost_reached");
    public static final UnmanagedDeviceWarningCode SCHEDULED_MAINTENANCE_WINDOW = new UnmanagedDeviceWarningCode(
            "scheduled_maintenance_window");
    public static final UnmanagedDeviceWarningCode TEMPERATURE_THRESHOLD_EXCEEDED = new UnmanagedDeviceWarningCode(
            "temperature_threshold_exceeded");
    public static final UnmanagedDeviceWarningCode THIRD_PARTY_INTEGRATION_DETECTED = new UnmanagedDeviceWarningCode(
            "third_party_integration_detected");
    public static final UnmanagedDeviceWarningCode TIME_ZONE_MISMATCH = new UnmanagedDeviceWarningCode("time_zone_mismatch");
    public static final UnmanagedDeviceWarningCode TIME_ZONE_UNKNOWN = new UnmanagedDeviceWarningCode("time_zone_unknown");
    public static final UnmanagedDeviceWarningCode TTLOCK_LOCK_GATEWAY_UNLOCKING_NOT_ENABLED = new UnmanagedDeviceWarningCode(
            "ttlock_lock_gateway_unlocking_not_enabled");
    public static final UnmanagedDeviceWarningCode TTLOCK_WEAK_GATEWAY_SIGNAL = new UnmanagedDeviceWarningCode(
            "ttlock_weak_gateway_signal");
    public static final UnmanagedDeviceWarningCode TWO_N_DEVICE_MISSING_TIMEZONE = new UnmanagedDeviceWarningCode(
            "two_n_device_missing_timezone");
    public static final UnmanagedDeviceWarningCode ULTRALOQ_TIME_ZONE_UNKNOWN = new UnmanagedDeviceWarningCode(
            "ultraloq_time_zone_unknown");
    public static final UnmanagedDeviceWarningCode UNKNOWN_ISSUE_WITH_PHONE = new UnmanagedDeviceWarningCode(
            "unknown_issue_with_phone");
    public static final UnmanagedDeviceWarningCode UNRELIABLE_ONLINE_STATUS = new UnmanagedDeviceWarningCode(
            "unreliable_online_status");

    private static final Set<UnmanagedDeviceWarningCode> KNOWN = Set.of(ACCESSORY_KEYPAD_SETUP_REQUIRED,
            DEVICE_COMMUNICATION_DEGRADED, DEVICE_HAS_FLAKY_CONNECTION, HUB_REQUIRED_FOR_ADDITIONAL_CAPABILITIES,
            INSUFFICIENT_PERMISSIONS, KEYNEST_UNSUPPORTED_LOCKER, LOCKLY_TIME_ZONE_NOT_CONFIGURED, MANY_ACTIVE_BACKUP_CODES,
            MAX_ACCESS_CODES_REACHED, PARTIAL_BACKUP_ACCESS_CODE_POOL, POWER_SAVING_MODE, PRIVACY_MODE, PROVIDER_ISSUE,
            SALTO_KS_LOCK_ACCESS_CODE_SUPPORT_REMOVED, SALTO_KS_OFFICE_MODE, SALTO_KS_PRIVACY_MODE,
            SALTO_KS_SUBSCRIPTION_LIMIT_ALMOST_REACHED, SCHEDULED_MAINTENANCE_WINDOW, TEMPERATURE_THRESHOLD_EXCEEDED,
            THIRD_PARTY_INTEGRATION_DETECTED, TIME_ZONE_MISMATCH, TIME_ZONE_UNKNOWN, TTLOCK_LOCK_GATEWAY_UNLOCKING_NOT_ENABLED,
            TTLOCK_WEAK_GATEWAY_SIGNAL, TWO_N_DEVICE_MISSING_TIMEZONE, ULTRALOQ_TIME_ZONE_UNKNOWN, UNKNOWN_ISSUE_WITH_PHONE,
            UNRELIABLE_ONLINE_STATUS);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedDeviceWarningCode {
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
