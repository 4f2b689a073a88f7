// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record UnmanagedDeviceErrorCode(@JsonValue String value) {

    public static final UnmanagedDeviceErrorCode ACCOUNT_DISCONNECTED = new UnmanagedDeviceErrorCode("account_disconnected");
    public static final UnmanagedDeviceErrorCode AUGUST_LOCK_NOT_AUTHORIZED = new UnmanagedDeviceErrorCode(
            "august_lock_not_authorized");
    public static final UnmanagedDeviceErrorCode AUXILIARY_HEAT_RUNNING = new UnmanagedDeviceErrorCode(
            "auxiliary_heat_running");
    public static final UnmanagedDeviceErrorCode BRIDGE_DISCONNECTED = new UnmanagedDeviceErrorCode("bridge_disconnected");
    public static final UnmanagedDeviceErrorCode DEVICE_DISCONNECTED = new UnmanagedDeviceErrorCode("device_disconnected");
    public static final UnmanagedDeviceErrorCode DEVICE_OFFLINE = new UnmanagedDeviceErrorCode("device_offline");
    public static final UnmanagedDeviceErrorCode DEVICE_REMOVED = new UnmanagedDeviceErrorCode("device_removed");
    public static final UnmanagedDeviceErrorCode DORMAKABA_SITES_DISCONNECTED = new UnmanagedDeviceErrorCode(
            "dormakaba_sites_disconnected");
    public static final UnmanagedDeviceErrorCode EMPTY_BACKUP_ACCESS_CODE_POOL = new UnmanagedDeviceErrorCode(
            "empty_backup_access_code_pool");
    public static final UnmanagedDeviceErrorCode HUB_DISCONNECTED = new UnmanagedDeviceErrorCode("hub_disconnected");
    public static final UnmanagedDeviceErrorCode MISSING_DEVICE_CREDENTIALS = new UnmanagedDeviceErrorCode(
            "missing_device_credentials");
    public static final UnmanagedDeviceErrorCode SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED = new UnmanagedDeviceErrorCode(
            "salto_ks_subscription_limit_exceeded");
    public static final UnmanagedDeviceErrorCode SUBSCRIPTION_REQUIRED = new UnmanagedDeviceErrorCode("subscription_required");

    private static final Set<UnmanagedDeviceErrorCode> KNOWN = Set.of(ACCOUNT_DISCONNECTED, AUGUST_LOCK_NOT_AUTHORIZED,
            AUXILIARY_HEAT_RUNNING, BRIDGE_DISCONNECTED, DEVICE_DISCONNECTED, DEVICE_OFFLINE, DEVICE_REMOVED,
            DORMAKABA_SITES_DISCONNECTED, EMPTY_BACKUP_ACCESS_CODE_POOL, HUB_DISCONNECTED, MISSING_DEVICE_CREDENTIALS,
            SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED, SUBSCRIPTION_REQUIRED);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnmanagedDeviceErrorCode {
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
