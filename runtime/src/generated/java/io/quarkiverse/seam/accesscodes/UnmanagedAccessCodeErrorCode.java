// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedAccessCodeErrorCode(@JsonValue String value) {

    public static final UnmanagedAccessCodeErrorCode ACCESS_CODE_INACTIVE = new UnmanagedAccessCodeErrorCode(
            "access_code_inactive");
    public static final UnmanagedAccessCodeErrorCode ACCOUNT_DISCONNECTED = new UnmanagedAccessCodeErrorCode(
            "account_disconnected");
    public static final UnmanagedAccessCodeErrorCode AUGUST_LOCK_NOT_AUTHORIZED = new UnmanagedAccessCodeErrorCode(
            "august_lock_not_authorized");
    public static final UnmanagedAccessCodeErrorCode AUXILIARY_HEAT_RUNNING = new UnmanagedAccessCodeErrorCode(
            "auxiliary_heat_running");
    public static final UnmanagedAccessCodeErrorCode BRIDGE_DISCONNECTED = new UnmanagedAccessCodeErrorCode(
            "bridge_disconnected");
    public static final UnmanagedAccessCodeErrorCode CONFLICTING_EXTERNAL_MODIFICATION = new UnmanagedAccessCodeErrorCode(
            "conflicting_external_modification");
    public static final UnmanagedAccessCodeErrorCode DEVICE_DISCONNECTED = new UnmanagedAccessCodeErrorCode(
            "device_disconnected");
    public static final UnmanagedAccessCodeErrorCode DEVICE_OFFLINE = new UnmanagedAccessCodeErrorCode("device_offline");
    public static final UnmanagedAccessCodeErrorCode DEVICE_REMOVED = new UnmanagedAccessCodeErrorCode("device_removed");
    public static final UnmanagedAccessCodeErrorCode DORMAKABA_SITES_DISCONNECTED = new UnmanagedAccessCodeErrorCode(
            "dormakaba_sites_disconnected");
    public static final UnmanagedAccessCodeErrorCode DUPLICATE_CODE_ON_DEVICE = new UnmanagedAccessCodeErrorCode(
            "duplicate_code_on_device");
    public static final UnmanagedAccessCodeErrorCode EMPTY_BACKUP_ACCESS_CODE_POOL = new UnmanagedAccessCodeErrorCode(
            "empty_backup_access_code_pool");
    public static final UnmanagedAccessCodeErrorCode FAILED_TO_REMOVE_FROM_DEVICE = new UnmanagedAccessCodeErrorCode(
            "failed_to_remove_from_device");
    public static final UnmanagedAccessCodeErrorCode FAILED_TO_SET_ON_DEVICE = new UnmanagedAccessCodeErrorCode(
            "failed_to_set_on_device");
    public static final UnmanagedAccessCodeErrorCode HUB_DISCONNECTED = new UnmanagedAccessCodeErrorCode("hub_disconnected");
    public static final UnmanagedAccessCodeErrorCode INSUFFICIENT_PERMISSIONS = new UnmanagedAccessCodeErrorCode(
            "insufficient_permissions");
    public static final UnmanagedAccessCodeErrorCode MISSING_DEVICE_CREDENTIALS = new UnmanagedAccessCodeErrorCode(
            "missing_device_credentials");
    public static final UnmanagedAccessCodeErrorCode NO_SPACE_FOR_ACCESS_CODE_ON_DEVICE = new UnmanagedAccessCodeErrorCode(
            "no_space_for_access_code_on_device");
    public static final UnmanagedAccessCodeErrorCode PROVIDER_ISSUE = new UnmanagedAccessCodeErrorCode("provider_issue");
    public static final UnmanagedAccessCodeErrorCode SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED = new UnmanagedAccessCodeErrorCode(
            "salto_ks_subscription_limit_exceeded");
    public static final UnmanagedAccessCodeErrorCode SUBSCRIPTION_REQUIRED = new UnmanagedAccessCodeErrorCode(
            "subscription_required");

    private static final Set<UnmanagedAccessCodeErrorCode> KNOWN = Set.of(ACCESS_CODE_INACTIVE, ACCOUNT_DISCONNECTED,
            AUGUST_LOCK_NOT_AUTHORIZED, AUXILIARY_HEAT_RUNNING, BRIDGE_DISCONNECTED, CONFLICTING_EXTERNAL_MODIFICATION,
            DEVICE_DISCONNECTED, DEVICE_OFFLINE, DEVICE_REMOVED, DORMAKABA_SITES_DISCONNECTED, DUPLICATE_CODE_ON_DEVICE,
            EMPTY_BACKUP_ACCESS_CODE_POOL, FAILED_TO_REMOVE_FROM_DEVICE, FAILED_TO_SET_ON_DEVICE, HUB_DISCONNECTED,
            INSUFFICIENT_PERMISSIONS, MISSING_DEVICE_CREDENTIALS, NO_SPACE_FOR_ACCESS_CODE_ON_DEVICE, PROVIDER_ISSUE,
            SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED, SUBSCRIPTION_REQUIRED);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedAccessCodeErrorCode {
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
