// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record AccessCodeErrorCode(@JsonValue String value) {

    public static final AccessCodeErrorCode ACCESS_CODE_INACTIVE = new AccessCodeErrorCode("access_code_inactive");
    public static final AccessCodeErrorCode ACCOUNT_DISCONNECTED = new AccessCodeErrorCode("account_disconnected");
    public static final AccessCodeErrorCode AUGUST_LOCK_NOT_AUTHORIZED = new AccessCodeErrorCode("august_lock_not_authorized");
    public static final AccessCodeErrorCode AUXILIARY_HEAT_RUNNING = new AccessCodeErrorCode("auxiliary_heat_running");
    public static final AccessCodeErrorCode BRIDGE_DISCONNECTED = new AccessCodeErrorCode("bridge_disconnected");
    public static final AccessCodeErrorCode CONFLICTING_EXTERNAL_MODIFICATION = new AccessCodeErrorCode(
            "conflicting_external_modification");
    public static final AccessCodeErrorCode DEVICE_DISCONNECTED = new AccessCodeErrorCode("device_disconnected");
    public static final AccessCodeErrorCode DEVICE_OFFLINE = new AccessCodeErrorCode("device_offline");
    public static final AccessCodeErrorCode DEVICE_REMOVED = new AccessCodeErrorCode("device_removed");
    public static final AccessCodeErrorCode DORMAKABA_SITES_DISCONNECTED = new AccessCodeErrorCode(
            "dormakaba_sites_disconnected");
    public static final AccessCodeErrorCode DUPLICATE_CODE_ON_DEVICE = new AccessCodeErrorCode("duplicate_code_on_device");
    public static final AccessCodeErrorCode EMPTY_BACKUP_ACCESS_CODE_POOL = new AccessCodeErrorCode(
            "empty_backup_access_code_pool");
    public static final AccessCodeErrorCode FAILED_TO_REMOVE_FROM_DEVICE = new AccessCodeErrorCode(
            "failed_to_remove_from_device");
    public static final AccessCodeErrorCode FAILED_TO_SET_ON_DEVICE = new AccessCodeErrorCode("failed_to_set_on_device");
    public static final AccessCodeErrorCode HUB_DISCONNECTED = new AccessCodeErrorCode("hub_disconnected");
    public static final AccessCodeErrorCode INSUFFICIENT_PERMISSIONS = new AccessCodeErrorCode("insufficient_permissions");
    public static final AccessCodeErrorCode MISSING_DEVICE_CREDENTIALS = new AccessCodeErrorCode("missing_device_credentials");
    public static final AccessCodeErrorCode NO_SPACE_FOR_ACCESS_CODE_ON_DEVICE = new AccessCodeErrorCode(
            "no_space_for_access_code_on_device");
    public static final AccessCodeErrorCode PROVIDER_ISSUE = new AccessCodeErrorCode("provider_issue");
    public static final AccessCodeErrorCode SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED = new AccessCodeErrorCode(
            "salto_ks_subscription_limit_exceeded");
    public static final AccessCodeErrorCode SUBSCRIPTION_REQUIRED = new AccessCodeErrorCode("subscription_required");

    private static final Set<AccessCodeErrorCode> KNOWN = Set.of(ACCESS_CODE_INACTIVE, ACCOUNT_DISCONNECTED,
            AUGUST_LOCK_NOT_AUTHORIZED, AUXILIARY_HEAT_RUNNING, BRIDGE_DISCONNECTED, CONFLICTING_EXTERNAL_MODIFICATION,
            DEVICE_DISCONNECTED, DEVICE_OFFLINE, DEVICE_REMOVED, DORMAKABA_SITES_DISCONNECTED, DUPLICATE_CODE_ON_DEVICE,
            EMPTY_BACKUP_ACCESS_CODE_POOL, FAILED_TO_REMOVE_FROM_DEVICE, FAILED_TO_SET_ON_DEVICE, HUB_DISCONNECTED,
            INSUFFICIENT_PERMISSIONS, MISSING_DEVICE_CREDENTIALS, NO_SPACE_FOR_ACCESS_CODE_ON_DEVICE, PROVIDER_ISSUE,
            SALTO_KS_SUBSCRIPTION_LIMIT_EXCEEDED, SUBSCRIPTION_REQUIRED);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessCodeErrorCode {
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
