// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

/** The records by the types of their events. */
final class SeamEventTypes {

    private SeamEventTypes() {
    }

    static Class<? extends SeamEvent> recordFor(String eventType) {
        return switch (eventType) {
            case "access_code.backup_access_code_pulled" -> AccessCodeBackupAccessCodePulledEvent.class;
            case "access_code.changed" -> AccessCodeChangedEvent.class;
            case "access_code.code_changed" -> AccessCodeCodeChangedEvent.class;
            case "access_code.created" -> AccessCodeCreatedEvent.class;
            case "access_code.delay_in_removing_from_device" -> AccessCodeDelayInRemovingFromDeviceEvent.class;
            case "access_code.delay_in_setting_on_device" -> AccessCodeDelayInSettingOnDeviceEvent.class;
            case "access_code.deleted" -> AccessCodeDeletedEvent.class;
            case "access_code.deleted_external_to_seam" -> AccessCodeDeletedExternalToSeamEvent.class;
            case "access_code.failed_to_remove_from_device" -> AccessCodeFailedToRemoveFromDeviceEvent.class;
            case "access_code.failed_to_set_on_device" -> AccessCodeFailedToSetOnDeviceEvent.class;
            case "access_code.modified_external_to_seam" -> AccessCodeModifiedExternalToSeamEvent.class;
            case "access_code.mutations_requested" -> AccessCodeMutationsRequestedEvent.class;
            case "access_code.name_changed" -> AccessCodeNameChangedEvent.class;
            case "access_code.removed_from_device" -> AccessCodeRemovedFromDeviceEvent.class;
            case "access_code.scheduled_on_device" -> AccessCodeScheduledOnDeviceEvent.class;
            case "access_code.set_on_device" -> AccessCodeSetOnDeviceEvent.class;
            case "access_code.time_frame_changed" -> AccessCodeTimeFrameChangedEvent.class;
            case "access_code.unmanaged.converted_to_managed" -> AccessCodeUnmanagedConvertedToManagedEvent.class;
            case "access_code.unmanaged.created" -> AccessCodeUnmanagedCreatedEvent.class;
            case "access_code.unmanaged.failed_to_convert_to_managed" -> AccessCodeUnmanagedFailedToConvertToManagedEvent.class;
            case "access_code.unmanaged.removed" -> AccessCodeUnmanagedRemovedEvent.class;
            case "access_grant.access_granted_to_all_doors" -> AccessGrantAccessGrantedToAllDoorsEvent.class;
            case "access_grant.access_granted_to_door" -> AccessGrantAccessGrantedToDoorEvent.class;
            case "access_grant.access_times_changed" -> AccessGrantAccessTimesChangedEvent.class;
            case "access_grant.access_to_door_lost" -> AccessGrantAccessToDoorLostEvent.class;
            case "access_grant.could_not_create_requested_access_methods" ->
                AccessGrantCouldNotCreateRequestedAccessMethodsEvent.class;
            case "access_grant.created" -> AccessGrantCreatedEvent.class;
            case "access_grant.deleted" -> AccessGrantDeletedEvent.class;
            case "access_method.card_encoding_required" -> AccessMethodCardEncodingRequiredEvent.class;
            case "access_method.created" -> AccessMethodCreatedEvent.class;
            case "access_method.delay_in_issuing" -> AccessMethodDelayInIssuingEvent.class;
            case "access_method.deleted" -> AccessMethodDeletedEvent.class;
            case "access_method.failed_to_issue" -> AccessMethodFailedToIssueEvent.class;
            case "access_method.issued" -> AccessMethodIssuedEvent.class;
            case "access_method.reissued" -> AccessMethodReissuedEvent.class;
            case "access_method.revoked" -> AccessMethodRevokedEvent.class;
            case "acs_access_group.deleted" -> AcsAccessGroupDeletedEvent.class;
            case "acs_credential.deleted" -> AcsCredentialDeletedEvent.class;
            case "acs_credential.invalidated" -> AcsCredentialInvalidatedEvent.class;
            case "acs_credential.issued" -> AcsCredentialIssuedEvent.class;
            case "acs_credential.reissued" -> AcsCredentialReissuedEvent.class;
            case "acs_encoder.added" -> AcsEncoderAddedEvent.class;
            case "acs_encoder.removed" -> AcsEncoderRemovedEvent.class;
            case "acs_entrance.added" -> AcsEntranceAddedEvent.class;
            case "acs_entrance.removed" -> AcsEntranceRemovedEvent.class;
            case "acs_system.added" -> AcsSystemAddedEvent.class;
            case "acs_system.connected" -> AcsSystemConnectedEvent.class;
            case "acs_system.disconnected" -> AcsSystemDisconnectedEvent.class;
            case "acs_user.created" -> AcsUserCreatedEvent.class;
            case "acs_user.deleted" -> AcsUserDeletedEvent.class;
            case "action_attempt.lock_door.failed" -> ActionAttemptLockDoorFailedEvent.class;
            case "action_attempt.lock_door.succeeded" -> ActionAttemptLockDoorSucceededEvent.class;
            case "action_attempt.simulate_keypad_code_entry.failed" -> ActionAttemptSimulateKeypadCodeEntryFailedEvent.class;
            case "action_attempt.simulate_keypad_code_entry.succeeded" ->
                ActionAttemptSimulateKeypadCodeEntrySucceededEvent.class;
            case "action_attempt.simulate_manual_lock_via_keypad.failed" ->
                ActionAttemptSimulateManualLockViaKeypadFailedEvent.class;
            case "action_attempt.simulate_manual_lock_via_keypad.succeeded" ->
                ActionAttemptSimulateManualLockViaKeypadSucceededEvent.class;
            case "action_attempt.unlock_door.failed" -> ActionAttemptUnlockDoorFailedEvent.class;
            case "action_attempt.unlock_door.succeeded" -> ActionAttemptUnlockDoorSucceededEvent.class;
            case "camera.activated" -> CameraActivatedEvent.class;
            case "client_session.deleted" -> ClientSessionDeletedEvent.class;
            case "connect_webview.login_failed" -> ConnectWebviewLoginFailedEvent.class;
            case "connect_webview.login_succeeded" -> ConnectWebviewLoginSucceededEvent.class;
            case "connected_account.completed_first_sync_after_reconnection" ->
                ConnectedAccountCompletedFirstSyncAfterReconnectionEvent.class;
            case "connected_account.completed_first_sync" -> ConnectedAccountCompletedFirstSyncEvent.class;
            case "connected_account.connected" -> ConnectedAccountConnectedEvent.class;
            case "connected_account.created" -> ConnectedAccountCreatedEvent.class;
            case "connected_account.deleted" -> ConnectedAccountDeletedEvent.class;
            case "connected_account.disconnected" -> ConnectedAccountDisconnectedEvent.class;
            case "connected_account.reauthorization_requested" -> ConnectedAccountReauthorizationRequestedEvent.class;
            case "connected_account.successful_login" -> ConnectedAccountSuccessfulLoginEvent.class;
            case "device.accessory_keypad_connected" -> DeviceAccessoryKeypadConnectedEvent.class;
            case "device.accessory_keypad_disconnected" -> DeviceAccessoryKeypadDisconnectedEvent.class;
            case "device.added" -> DeviceAddedEvent.class;
            case "device.battery_status_changed" -> DeviceBatteryStatusChangedEvent.class;
            case "device.connected" -> DeviceConnectedEvent.class;
            case "device.connection_became_flaky" -> DeviceConnectionBecameFlakyEvent.class;
            case "device.connection_stabilized" -> DeviceConnectionStabilizedEvent.class;
            case "device.converted_to_unmanaged" -> DeviceConvertedToUnmanagedEvent.class;
            case "device.deleted" -> DeviceDeletedEvent.class;
            case "device.disconnected" -> DeviceDisconnectedEvent.class;
            case "device.doorbell_rang" -> DeviceDoorbellRangEvent.class;
            case "device.error.subscription_required" -> DeviceErrorSubscriptionRequiredEvent.class;
            case "device.error.subscription_required.resolved" -> DeviceErrorSubscriptionRequiredResolvedEvent.class;
            case "device.low_battery" -> DeviceLowBatteryEvent.class;
            case "device.name_changed" -> DeviceNameChangedEvent.class;
            case "device.removed" -> DeviceRemovedEvent.class;
            case "device.salto.privacy_mode_activated" -> DeviceSaltoPrivacyModeActivatedEvent.class;
            case "device.salto.privacy_mode_deactivated" -> DeviceSaltoPrivacyModeDeactivatedEvent.class;
            case "device.tampered" -> DeviceTamperedEvent.class;
            case "device.third_party_integration_detected" -> DeviceThirdPartyIntegrationDetectedEvent.class;
            case "device.third_party_integration_no_longer_detected" -> DeviceThirdPartyIntegrationNoLongerDetectedEvent.class;
            case "device.unmanaged.connected" -> DeviceUnmanagedConnectedEvent.class;
            case "device.unmanaged.converted_to_managed" -> DeviceUnmanagedConvertedToManagedEvent.class;
            case "device.unmanaged.disconnected" -> DeviceUnmanagedDisconnectedEvent.class;
            case "lock.access_denied" -> LockAccessDeniedEvent.class;
            case "lock.locked" -> LockLockedEvent.class;
            case "lock.unlocked" -> LockUnlockedEvent.class;
            case "noise_sensor.noise_threshold_triggered" -> NoiseSensorNoiseThresholdTriggeredEvent.class;
            case "phone.deactivated" -> PhoneDeactivatedEvent.class;
            case "space.created" -> SpaceCreatedEvent.class;
            case "space.deleted" -> SpaceDeletedEvent.class;
            case "space.device_membership_changed" -> SpaceDeviceMembershipChangedEvent.class;
            case "thermostat.climate_preset_activated" -> ThermostatClimatePresetActivatedEvent.class;
            case "thermostat.manually_adjusted" -> ThermostatManuallyAdjustedEvent.class;
            case "thermostat.temperature_changed" -> ThermostatTemperatureChangedEvent.class;
            case "thermostat.temperature_reached_set_point" -> ThermostatTemperatureReachedSetPointEvent.class;
            case "thermostat.temperature_threshold_exceeded" -> ThermostatTemperatureThresholdExceededEvent.class;
            case "thermostat.temperature_threshold_no_longer_exceeded" ->
                ThermostatTemperatureThresholdNoLongerExceededEvent.class;
            default -> UnknownEvent.class;
        };
    }
}
