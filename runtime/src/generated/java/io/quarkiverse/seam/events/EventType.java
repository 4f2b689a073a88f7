// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record EventType(@JsonValue String value) {

    public static final EventType ACCESS_CODE_BACKUP_ACCESS_CODE_PULLED = new EventType(
            "access_code.backup_access_code_pulled");
    public static final EventType ACCESS_CODE_CHANGED = new EventType("access_code.changed");
    public static final EventType ACCESS_CODE_CODE_CHANGED = new EventType("access_code.code_changed");
    public static final EventType ACCESS_CODE_CREATED = new EventType("access_code.created");
    public static final EventType ACCESS_CODE_DELAY_IN_REMOVING_FROM_DEVICE = new EventType(
            "access_code.delay_in_removing_from_device");
    public static final EventType ACCESS_CODE_DELAY_IN_SETTING_ON_DEVICE = new EventType(
            "access_code.delay_in_setting_on_device");
    public static final EventType ACCESS_CODE_DELETED = new EventType("access_code.deleted");
    public static final EventType ACCESS_CODE_DELETED_EXTERNAL_TO_SEAM = new EventType("access_code.deleted_external_to_seam");
    public static final EventType ACCESS_CODE_FAILED_TO_REMOVE_FROM_DEVICE = new EventType(
            "access_code.failed_to_remove_from_device");
    public static final EventType ACCESS_CODE_FAILED_TO_SET_ON_DEVICE = new EventType("access_code.failed_to_set_on_device");
    public static final EventType ACCESS_CODE_MODIFIED_EXTERNAL_TO_SEAM = new EventType(
            "access_code.modified_external_to_seam");
    public static final EventType ACCESS_CODE_MUTATIONS_REQUESTED = new EventType("access_code.mutations_requested");
    public static final EventType ACCESS_CODE_NAME_CHANGED = new EventType("access_code.name_changed");
    public static final EventType ACCESS_CODE_REMOVED_FROM_DEVICE = new EventType("access_code.removed_from_device");
    public static final EventType ACCESS_CODE_SCHEDULED_ON_DEVICE = new EventType("access_code.scheduled_on_device");
    public static final EventType ACCESS_CODE_SET_ON_DEVICE = new EventType("access_code.set_on_device");
    public static final EventType ACCESS_CODE_TIME_FRAME_CHANGED = new EventType("access_code.time_frame_changed");
    public static final EventType ACCESS_CODE_UNMANAGED_CONVERTED_TO_MANAGED = new EventType(
            "access_code.unmanaged.converted_to_managed");
    public static final EventType ACCESS_CODE_UNMANAGED_CREATED = new EventType("access_code.unmanaged.created");
    public static final EventType ACCESS_CODE_UNMANAGED_FAILED_TO_CONVERT_TO_MANAGED = new EventType(
            "access_code.unmanaged.failed_to_convert_to_managed");
    public static final EventType ACCESS_CODE_UNMANAGED_REMOVED = new EventType("access_code.unmanaged.removed");
    public static final EventType ACCESS_GRANT_ACCESS_GRANTED_TO_ALL_DOORS = new EventType(
            "access_grant.access_granted_to_all_doors");
    public static final EventType ACCESS_GRANT_ACCESS_GRANTED_TO_DOOR = new EventType("access_grant.access_granted_to_door");
    public static final EventType ACCESS_GRANT_ACCESS_TIMES_CHANGED = new EventType("access_grant.access_times_changed");
    public static final EventType ACCESS_GRANT_ACCESS_TO_DOOR_LOST = new EventType("access_grant.access_to_door_lost");
    public static final EventType ACCESS_GRANT_COULD_NOT_CREATE_REQUESTED_ACCESS_METHODS = new EventType(
            "access_grant.could_not_create_requested_access_methods");
    public static final EventType ACCESS_GRANT_CREATED = new EventType("access_grant.created");
    public static final EventType ACCESS_GRANT_DELETED = new EventType("access_grant.deleted");
    public static final EventType ACCESS_METHOD_CARD_ENCODING_REQUIRED = new EventType("access_method.card_encoding_required");
    public static final EventType ACCESS_METHOD_CREATED = new EventType("access_method.created");
    public static final EventType ACCESS_METHOD_DELAY_IN_ISSUING = new EventType("access_method.delay_in_issuing");
    public static final EventType ACCESS_METHOD_DELETED = new EventType("access_method.deleted");
    public static final EventType ACCESS_METHOD_FAILED_TO_ISSUE = new EventType("access_method.failed_to_issue");
    public static final EventType ACCESS_METHOD_ISSUED = new EventType("access_method.issued");
    public static final EventType ACCESS_METHOD_REISSUED = new EventType("access_method.reissued");
    public static final EventType ACCESS_METHOD_REVOKED = new EventType("access_method.revoked");
    public static final EventType ACS_ACCESS_GROUP_DELETED = new EventType("acs_access_group.deleted");
    public static final EventType ACS_CREDENTIAL_DELETED = new EventType("acs_credential.deleted");
    public static final EventType ACS_CREDENTIAL_INVALIDATED = new EventType("acs_credential.invalidated");
    public static final EventType ACS_CREDENTIAL_ISSUED = new EventType("acs_credential.issued");
    public static final EventType ACS_CREDENTIAL_REISSUED = new EventType("acs_credential.reissued");
    public static final EventType ACS_ENCODER_ADDED = new EventType("acs_encoder.added");
    public static final EventType ACS_ENCODER_REMOVED = new EventType("acs_encoder.removed");
    public static final EventType ACS_ENTRANCE_ADDED = new EventType("acs_entrance.added");
    public static final EventType ACS_ENTRANCE_REMOVED = new EventType("acs_entrance.removed");
    public static final EventType ACS_SYSTEM_ADDED = new EventType("acs_system.added");
    public static final EventType ACS_SYSTEM_CONNECTED = new EventType("acs_system.connected");
    public static final EventType ACS_SYSTEM_DISCONNECTED = new EventType("acs_system.disconnected");
    public static final EventType ACS_USER_CREATED = new EventType("acs_user.created");
    public static final EventType ACS_USER_DELETED = new EventType("acs_user.deleted");
    public static final EventType ACTION_ATTEMPT_LOCK_DOOR_FAILED = new EventType("action_attempt.lock_door.failed");
    public static final EventType ACTION_ATTEMPT_LOCK_DOOR_SUCCEEDED = new EventType("action_attempt.lock_door.succeeded");
    public static final EventType ACTION_ATTEMPT_SIMULATE_KEYPAD_CODE_ENTRY_FAILED = new EventType(
            "action_attempt.simulate_keypad_code_entry.failed");
    public static final EventType ACTION_ATTEMPT_SIMULATE_KEYPAD_CODE_ENTRY_SUCCEEDED = new EventType(
            "action_attempt.simulate_keypad_code_entry.succeeded");
    public static final EventType ACTION_ATTEMPT_SIMULATE_MANUAL_LOCK_VIA_KEYPAD_FAILED = new EventType(
            "action_attempt.simulate_manual_lock_via_keypad.failed");
    public static final EventType ACTION_ATTEMPT_SIMULATE_MANUAL_LOCK_VIA_KEYPAD_SUCCEEDED = new EventType(
            "action_attempt.simulate_manual_lock_via_keypad.succeeded");
    public static final EventType ACTION_ATTEMPT_UNLOCK_DOOR_FAILED = new EventType("action_attempt.unlock_door.failed");
    public static final EventType ACTION_ATTEMPT_UNLOCK_DOOR_SUCCEEDED = new EventType("action_attempt.unlock_door.succeeded");
    public static final EventType CAMERA_ACTIVATED = new EventType("camera.activated");
    public static final EventType CLIENT_SESSION_DELETED = new EventType("client_session.deleted");
    public static final EventType CONNECT_WEBVIEW_LOGIN_FAILED = new EventType("connect_webview.login_failed");
    public static final EventType CONNECT_WEBVIEW_LOGIN_SUCCEEDED = new EventType("connect_webview.login_succeeded");
    public static final EventType CONNECTED_ACCOUNT_COMPLETED_FIRST_SYNC = new EventType(
            "connected_account.completed_first_sync");
    public static final EventType CONNECTED_ACCOUNT_COMPLETED_FIRST_SYNC_AFTER_RECONNECTION = new EventType(
            "connected_account.completed_first_sync_after_reconnection");
    public static final EventType CONNECTED_ACCOUNT_CONNECTED = new EventType("connected_account.connected");
    public static final EventType CONNECTED_ACCOUNT_CREATED = new EventType("connected_account.created");
    public static final EventType CONNECTED_ACCOUNT_DELETED = new EventType("connected_account.deleted");
    public static final EventType CONNECTED_ACCOUNT_DISCONNECTED = new EventType("connected_account.disconnected");
    public static final EventType CONNECTED_ACCOUNT_REAUTHORIZATION_REQUESTED = new EventType(
            "connected_account.reauthorization_requested");
    public static final EventType CONNECTED_ACCOUNT_SUCCESSFUL_LOGIN = new EventType("connected_account.successful_login");
    public static final EventType DEVICE_ACCESSORY_KEYPAD_CONNECTED = new EventType("device.accessory_keypad_connected");
    public static final EventType DEVICE_ACCESSORY_KEYPAD_DISCONNECTED = new EventType("device.accessory_keypad_disconnected");
    public static final EventType DEVICE_ADDED = new EventType("device.added");
    public static final EventType DEVICE_BATTERY_STATUS_CHANGED = new EventType("device.battery_status_changed");
    public static final EventType DEVICE_CONNECTED = new EventType("device.connected");
    public static final EventType DEVICE_CONNECTION_BECAME_FLAKY = new EventType("device.connection_became_flaky");
    public static final EventType DEVICE_CONNECTION_STABILIZED = new EventType("device.connection_stabilized");
    public static final EventType DEVICE_CONVERTED_TO_UNMANAGED = new EventType("device.converted_to_unmanaged");
    public static final EventType DEVICE_DELETED = new EventType("device.deleted");
    public static final EventType DEVICE_DISCONNECTED = new EventType("device.disconnected");
    public static final EventType DEVICE_DOORBELL_RANG = new EventType("device.doorbell_rang");
    public static final EventType DEVICE_ERROR_SUBSCRIPTION_REQUIRED = new EventType("device.error.subscription_required");
    public static final EventType DEVICE_ERROR_SUBSCRIPTION_REQUIRED_RESOLVED = new EventType(
            "device.error.subscription_required.resolved");
    public static final EventType DEVICE_LOW_BATTERY = new EventType("device.low_battery");
    public static final EventType DEVICE_NAME_CHANGED = new EventType("device.name_changed");
    public static final EventType DEVICE_REMOVED = new EventType("device.removed");
    public static final EventType DEVICE_SALTO_PRIVACY_MODE_ACTIVATED = new EventType("device.salto.privacy_mode_activated");
    public static final EventType DEVICE_SALTO_PRIVACY_MODE_DEACTIVATED = new EventType(
            "device.salto.privacy_mode_deactivated");
    public static final EventType DEVICE_TAMPERED = new EventType("device.tampered");
    public static final EventType DEVICE_THIRD_PARTY_INTEGRATION_DETECTED = new EventType(
            "device.third_party_integration_detected");
    public static final EventType DEVICE_THIRD_PARTY_INTEGRATION_NO_LONGER_DETECTED = new EventType(
            "device.third_party_integration_no_longer_detected");
    public static final EventType DEVICE_UNMANAGED_CONNECTED = new EventType("device.unmanaged.connected");
    public static final EventType DEVICE_UNMANAGED_CONVERTED_TO_MANAGED = new EventType(
            "device.unmanaged.converted_to_managed");
    public static final EventType DEVICE_UNMANAGED_DISCONNECTED = new EventType("device.unmanaged.disconnected");
    public static final EventType ENROLLMENT_AUTOMATION_DELETED = new EventType("enrollment_automation.deleted");
    public static final EventType LOCK_ACCESS_DENIED = new EventType("lock.access_denied");
    public static final EventType LOCK_LOCKED = new EventType("lock.locked");
    public static final EventType LOCK_UNLOCKED = new EventType("lock.unlocked");
    public static final EventType NOISE_SENSOR_NOISE_THRESHOLD_TRIGGERED = new EventType(
            "noise_sensor.noise_threshold_triggered");
    public static final EventType PHONE_DEACTIVATED = new EventType("phone.deactivated");
    public static final EventType SPACE_CREATED = new EventType("space.created");
    public static final EventType SPACE_DELETED = new EventType("space.deleted");
    public static final EventType SPACE_DEVICE_MEMBERSHIP_CHANGED = new EventType("space.device_membership_changed");
    public static final EventType THERMOSTAT_CLIMATE_PRESET_ACTIVATED = new EventType("thermostat.climate_preset_activated");
    public static final EventType THERMOSTAT_MANUALLY_ADJUSTED = new EventType("thermostat.manually_adjusted");
    public static final EventType THERMOSTAT_TEMPERATURE_CHANGED = new EventType("thermostat.temperature_changed");
    public static final EventType THERMOSTAT_TEMPERATURE_REACHED_SET_POINT = new EventType(
            "thermostat.temperature_reached_set_point");
    public static final EventType THERMOSTAT_TEMPERATURE_THRESHOLD_EXCEEDED = new EventType(
            "thermostat.temperature_threshold_exceeded");
    public static final EventType THERMOSTAT_TEMPERATURE_THRESHOLD_NO_LONGER_EXCEEDED = new EventType(
            "thermostat.temperature_threshold_no_longer_exceeded");

    private static final Set<EventType> KNOWN = Set.of(ACCESS_CODE_BACKUP_ACCESS_CODE_PULLED, ACCESS_CODE_CHANGED,
            ACCESS_CODE_CODE_CHANGED, ACCESS_CODE_CREATED, ACCESS_CODE_DELAY_IN_REMOVING_FROM_DEVICE,
            ACCESS_CODE_DELAY_IN_SETTING_ON_DEVICE, ACCESS_CODE_DELETED, ACCESS_CODE_DELETED_EXTERNAL_TO_SEAM,
            ACCESS_CODE_FAILED_TO_REMOVE_FROM_DEVICE, ACCESS_CODE_FAILED_TO_SET_ON_DEVICE,
            ACCESS_CODE_MODIFIED_EXTERNAL_TO_SEAM, ACCESS_CODE_MUTATIONS_REQUESTED, ACCESS_CODE_NAME_CHANGED,
            ACCESS_CODE_REMOVED_FROM_DEVICE, ACCESS_CODE_SCHEDULED_ON_DEVICE, ACCESS_CODE_SET_ON_DEVICE,
            ACCESS_CODE_TIME_FRAME_CHANGED, ACCESS_CODE_UNMANAGED_CONVERTED_TO_MANAGED, ACCESS_CODE_UNMANAGED_CREATED,
            ACCESS_CODE_UNMANAGED_FAILED_TO_CONVERT_TO_MANAGED, ACCESS_CODE_UNMANAGED_REMOVED,
            ACCESS_GRANT_ACCESS_GRANTED_TO_ALL_DOORS, ACCESS_GRANT_ACCESS_GRANTED_TO_DOOR, ACCESS_GRANT_ACCESS_TIMES_CHANGED,
            ACCESS_GRANT_ACCESS_TO_DOOR_LOST, ACCESS_GRANT_COULD_NOT_CREATE_REQUESTED_ACCESS_METHODS, ACCESS_GRANT_CREATED,
            ACCESS_GRANT_DELETED, ACCESS_METHOD_CARD_ENCODING_REQUIRED, ACCESS_METHOD_CREATED, ACCESS_METHOD_DELAY_IN_ISSUING,
            ACCESS_METHOD_DELETED, ACCESS_METHOD_FAILED_TO_ISSUE, ACCESS_METHOD_ISSUED, ACCESS_METHOD_REISSUED,
            ACCESS_METHOD_REVOKED, ACS_ACCESS_GROUP_DELETED, ACS_CREDENTIAL_DELETED, ACS_CREDENTIAL_INVALIDATED,
            ACS_CREDENTIAL_ISSUED, ACS_CREDENTIAL_REISSUED, ACS_ENCODER_ADDED, ACS_ENCODER_REMOVED, ACS_ENTRANCE_ADDED,
            ACS_ENTRANCE_REMOVED, ACS_SYSTEM_ADDED, ACS_SYSTEM_CONNECTED, ACS_SYSTEM_DISCONNECTED, ACS_USER_CREATED,
            ACS_USER_DELETED, ACTION_ATTEMPT_LOCK_DOOR_FAILED, ACTION_ATTEMPT_LOCK_DOOR_SUCCEEDED,
            ACTION_ATTEMPT_SIMULATE_KEYPAD_CODE_ENTRY_FAILED, ACTION_ATTEMPT_SIMULATE_KEYPAD_CODE_ENTRY_SUCCEEDED,
            ACTION_ATTEMPT_SIMULATE_MANUAL_LOCK_VIA_KEYPAD_FAILED, ACTION_ATTEMPT_SIMULATE_MANUAL_LOCK_VIA_KEYPAD_SUCCEEDED,
            ACTION_ATTEMPT_UNLOCK_DOOR_FAILED, ACTION_ATTEMPT_UNLOCK_DOOR_SUCCEEDED, CAMERA_ACTIVATED, CLIENT_SESSION_DELETED,
            CONNECT_WEBVIEW_LOGIN_FAILED, CONNECT_WEBVIEW_LOGIN_SUCCEEDED, CONNECTED_ACCOUNT_COMPLETED_FIRST_SYNC,
            CONNECTED_ACCOUNT_COMPLETED_FIRST_SYNC_AFTER_RECONNECTION, CONNECTED_ACCOUNT_CONNECTED, CONNECTED_ACCOUNT_CREATED,
            CONNECTED_ACCOUNT_DELETED, CONNECTED_ACCOUNT_DISCONNECTED, CONNECTED_ACCOUNT_REAUTHORIZATION_REQUESTED,
            CONNECTED_ACCOUNT_SUCCESSFUL_LOGIN, DEVICE_ACCESSORY_KEYPAD_CONNECTED, DEVICE_ACCESSORY_KEYPAD_DISCONNECTED,
            DEVICE_ADDED, DEVICE_BATTERY_STATUS_CHANGED, DEVICE_CONNECTED, DEVICE_CONNECTION_BECAME_FLAKY,
            DEVICE_CONNECTION_STABILIZED, DEVICE_CONVERTED_TO_UNMANAGED, DEVICE_DELETED, DEVICE_DISCONNECTED,
            DEVICE_DOORBELL_RANG, DEVICE_ERROR_SUBSCRIPTION_REQUIRED, DEVICE_ERROR_SUBSCRIPTION_REQUIRED_RESOLVED,
            DEVICE_LOW_BATTERY, DEVICE_NAME_CHANGED, DEVICE_REMOVED, DEVICE_SALTO_PRIVACY_MODE_ACTIVATED,
            DEVICE_SALTO_PRIVACY_MODE_DEACTIVATED, DEVICE_TAMPERED, DEVICE_THIRD_PARTY_INTEGRATION_DETECTED,
            DEVICE_THIRD_PARTY_INTEGRATION_NO_LONGER_DETECTED, DEVICE_UNMANAGED_CONNECTED,
            DEVICE_UNMANAGED_CONVERTED_TO_MANAGED, DEVICE_UNMANAGED_DISCONNECTED, ENROLLMENT_AUTOMATION_DELETED,
            LOCK_ACCESS_DENIED, LOCK_LOCKED, LOCK_UNLOCKED, NOISE_SENSOR_NOISE_THRESHOLD_TRIGGERED, PHONE_DEACTIVATED,
            SPACE_CREATED, SPACE_DELETED, SPACE_DEVICE_MEMBERSHIP_CHANGED, THERMOSTAT_CLIMATE_PRESET_ACTIVATED,
            THERMOSTAT_MANUALLY_ADJUSTED, THERMOSTAT_TEMPERATURE_CHANGED, THERMOSTAT_TEMPERATURE_REACHED_SET_POINT,
            THERMOSTAT_TEMPERATURE_THRESHOLD_EXCEEDED, THERMOSTAT_TEMPERATURE_THRESHOLD_NO_LONGER_EXCEEDED);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EventType {
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
