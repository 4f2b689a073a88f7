// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record DeviceErrorCode(@JsonValue String value) {

    public static final DeviceErrorCode ACCOUNT_DISCONNECTED = new DeviceErrorCode("account_disconnected");
    public static final DeviceErrorCode AUGUST_LOCK_NOT_AUTHORIZED = new DeviceErrorCode("august_lock_not_authorized");
    public static final DeviceErrorCode AUXILIARY_HEAT_RUNNING = new DeviceErrorCode("auxiliary_heat_running");
    public static final DeviceErrorCode BRIDGE_DISCONNECTED = new DeviceErrorCode("bridge_disconnected");
    public static final DeviceErrorCode DEVICE_DISCONNECTED = new DeviceErrorCode("device_disconnected");
    public static final DeviceErrorCode DEVICE_OFFLINE = new DeviceErrorCode("device_offline");
    public static final DeviceErrorCode DEVICE_REMOVED = new DeviceErrorCode("device_removed");
    public static final DeviceErrorCode DORMAKABA_SITES_DISCONNECTED = new DeviceErrorCode("dormakaba_sites_disconnected");
    public static final DeviceErrorCode EMPTY_BACKUP_ACCESS_CODE_POOL = new DeviceErrorCode("empty_backup_access_code_pool");
    public static final DeviceErrorCode HUB_DISCONNECTED = new DeviceErrorCode("hub_disconnected");
    public static final DeviceErrorCode MISSING_DEVICE_CREDENTIALS = new DeviceErrorCode("missing_device_credentials");
    public static final DeviceErrorCode SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED = new DeviceErrorCode(
            "salto_ks_subscription_limit_exceeded");
    public static final DeviceErrorCode SUBSCRIPTION_REQUIRED = new DeviceErrorCode("subscription_required");

    private static final Set<DeviceErrorCode> KNOWN = Set.of(ACCOUNT_DISCONNECTED, AUGUST_LOCK_NOT_AUTHORIZED,
            AUXILIARY_HEAT_RUNNING, BRIDGE_DISCONNECTED, DEVICE_DISCONNECTED, DEVICE_OFFLINE, DEVICE_REMOVED,
            DORMAKABA_SITES_DISCONNECTED, EMPTY_BACKUP_ACCESS_CODE_POOL, HUB_DISCONNECTED, MISSING_DEVICE_CREDENTIALS,
            SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED, SUBSCRIPTION_REQUIRED);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeviceErrorCode {
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
