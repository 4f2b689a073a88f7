// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A device that Seam manages: a lock, thermostat, noise sensor, camera or phone.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param canConfigureAutoLock Whether auto-lock can be configured. Read this and the other can_ fields before you offer a
 *        function: they depend on model, account and plan.
 * @param canHvacCool Whether the thermostat can be set to cool.
 * @param canHvacHeat Whether the thermostat can be set to heat.
 * @param canHvacHeatCool Whether the thermostat can switch between heating and cooling on its own.
 * @param canProgramOfflineAccessCodes Whether PIN codes can be created that work without a connection to the lock.
 * @param canProgramOnlineAccessCodes Whether PIN codes can be set over the network.
 * @param canProgramThermostatProgramsAsDifferentEachDay Whether each day of a weekly program may differ.
 * @param canProgramThermostatProgramsAsSameEachDay Whether a weekly program may repeat one day.
 * @param canProgramThermostatProgramsAsWeekdayWeekend Whether a weekly program may have one kind of weekday and one of weekend.
 * @param canRemotelyLock Whether {@code lockDoor} works for this device.
 * @param canRemotelyUnlock Whether {@code unlockDoor} works for this device.
 * @param canSimulateConnection Whether a sandbox can simulate that the device comes back online.
 * @param canSimulateRemoval Whether a sandbox can simulate that the device is removed.
 * @param canUnlockWithCode Whether people can unlock it with a PIN code, set through Seam or otherwise.
 * @param capabilitiesSupported The kinds of functions that the device has. The can_ fields are more precise.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param customMetadata Your own entries, strings and booleans by key.
 * @param deviceManufacturer The company that made the device, which is not necessarily the provider.
 * @param deviceProvider The company whose account Seam uses to reach the device.
 * @param deviceType The provider and the kind of device. New ones appear over time.
 * @param displayName The name to show in a user interface.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param isManaged Whether Seam controls it. For an unmanaged one, most operations are not available.
 * @param location Where the device is; null if the provider does not say.
 * @param nickname The name given in Seam; null if there is none, and {@code displayName} is the provider's.
 * @param properties State and details. Which of them are present depends on the kind of device and the provider.
 * @param spaceIds The spaces that the device belongs to.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record Device(
        Boolean canConfigureAutoLock,
        Boolean canHvacCool,
        Boolean canHvacHeat,
        Boolean canHvacHeatCool,
        Boolean canProgramOfflineAccessCodes,
        Boolean canProgramOnlineAccessCodes,
        Boolean canProgramThermostatProgramsAsDifferentEachDay,
        Boolean canProgramThermostatProgramsAsSameEachDay,
        Boolean canProgramThermostatProgramsAsWeekdayWeekend,
        Boolean canRemotelyLock,
        Boolean canRemotelyUnlock,
        Boolean canRunThermostatPrograms,
        Boolean canSimulateConnection,
        Boolean canSimulateDisconnection,
        Boolean canSimulateHubConnection,
        Boolean canSimulateHubDisconnection,
        Boolean canSimulatePaidSubscription,
        Boolean canSimulateRemoval,
        Boolean canTurnOffHvac,
        Boolean canUnlockWithCode,
        List<Capability> capabilitiesSupported,
        String connectedAccountId,
        Instant createdAt,
        Map<String, Object> customMetadata,
        String deviceId,
        DeviceManufacturer deviceManufacturer,
        DeviceProviderSummary deviceProvider,
        DeviceType deviceType,
        String displayName,
        List<DeviceError> errors,
        Boolean isManaged,
        DeviceLocation location,
        String nickname,
        DeviceProperties properties,
        List<String> spaceIds,
        List<DeviceWarning> warnings,
        String workspaceId) {

    public Device {
        capabilitiesSupported = Values.copyOf(capabilitiesSupported);
        customMetadata = Values.copyOf(customMetadata);
        errors = Values.copyOf(errors);
        spaceIds = Values.copyOf(spaceIds);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link Device}. */
    public static final class Builder {

        private Boolean canConfigureAutoLock;
        private Boolean canHvacCool;
        private Boolean canHvacHeat;
        private Boolean canHvacHeatCool;
        private Boolean canProgramOfflineAccessCodes;
        private Boolean canProgramOnlineAccessCodes;
        private Boolean canProgramThermostatProgramsAsDifferentEachDay;
        private Boolean canProgramThermostatProgramsAsSameEachDay;
        private Boolean canProgramThermostatProgramsAsWeekdayWeekend;
        private Boolean canRemotelyLock;
        private Boolean canRemotelyUnlock;
        private Boolean canRunThermostatPrograms;
        private Boolean canSimulateConnection;
        private Boolean canSimulateDisconnection;
        private Boolean canSimulateHubConnection;
        private Boolean canSimulateHubDisconnection;
        private Boolean canSimulatePaidSubscription;
        private Boolean canSimulateRemoval;
        private Boolean canTurnOffHvac;
        private Boolean canUnlockWithCode;
        private List<Capability> capabilitiesSupported;
        private String connectedAccountId;
        private Instant createdAt;
        private Map<String, Object> customMetadata;
        private String deviceId;
        private DeviceManufacturer deviceManufacturer;
        private DeviceProviderSummary deviceProvider;
        private DeviceType deviceType;
        private String displayName;
        private List<DeviceError> errors;
        private Boolean isManaged;
        private DeviceLocation location;
        private String nickname;
        private DeviceProperties properties;
        private List<String> spaceIds;
        private List<DeviceWarning> warnings;
        private String workspaceId;

        private Builder() {
        }

        public Builder canConfigureAutoLock(Boolean canConfigureAutoLock) {
            this.canConfigureAutoLock = canConfigureAutoLock;
            return this;
        }

        public Builder canHvacCool(Boolean canHvacCool) {
            this.canHvacCool = canHvacCool;
            return this;
        }

        public Builder canHvacHeat(Boolean canHvacHeat) {
            this.canHvacHeat = canHvacHeat;
            return this;
        }

        public Builder canHvacHeatCool(Boolean canHvacHeatCool) {
            this.canHvacHeatCool = canHvacHeatCool;
            return this;
        }

        public Builder canProgramOfflineAccessCodes(Boolean canProgramOfflineAccessCodes) {
            this.canProgramOfflineAccessCodes = canProgramOfflineAccessCodes;
            return this;
        }

        public Builder canProgramOnlineAccessCodes(Boolean canProgramOnlineAccessCodes) {
            this.canProgramOnlineAccessCodes = canProgramOnlineAccessCodes;
            return this;
        }

        public Builder canProgramThermostatProgramsAsDifferentEachDay(Boolean canProgramThermostatProgramsAsDifferentEachDay) {
            this.canProgramThermostatProgramsAsDifferentEachDay = canProgramThermostatProgramsAsDifferentEachDay;
            return this;
        }

        public Builder canProgramThermostatProgramsAsSameEachDay(Boolean canProgramThermostatProgramsAsSameEachDay) {
            this.canProgramThermostatProgramsAsSameEachDay = canProgramThermostatProgramsAsSameEachDay;
            return this;
        }

        public Builder canProgramThermostatProgramsAsWeekdayWeekend(Boolean canProgramThermostatProgramsAsWeekdayWeekend) {
            this.canProgramThermostatProgramsAsWeekdayWeekend = canProgramThermostatProgramsAsWeekdayWeekend;
            return this;
        }

        public Builder canRemotelyLock(Boolean canRemotelyLock) {
            this.canRemotelyLock = canRemotelyLock;
            return this;
        }

        public Builder canRemotelyUnlock(Boolean canRemotelyUnlock) {
            this.canRemotelyUnlock = canRemotelyUnlock;
            return this;
        }

        public Builder canRunThermostatPrograms(Boolean canRunThermostatPrograms) {
            this.canRunThermostatPrograms = canRunThermostatPrograms;
            return this;
        }

        public Builder canSimulateConnection(Boolean canSimulateConnection) {
            this.canSimulateConnection = canSimulateConnection;
            return this;
        }

        public Builder canSimulateDisconnection(Boolean canSimulateDisconnection) {
            this.canSimulateDisconnection = canSimulateDisconnection;
            return this;
        }

        public Builder canSimulateHubConnection(Boolean canSimulateHubConnection) {
            this.canSimulateHubConnection = canSimulateHubConnection;
            return this;
        }

        public Builder canSimulateHubDisconnection(Boolean canSimulateHubDisconnection) {
            this.canSimulateHubDisconnection = canSimulateHubDisconnection;
            return this;
        }

        public Builder canSimulatePaidSubscription(Boolean canSimulatePaidSubscription) {
            this.canSimulatePaidSubscription = canSimulatePaidSubscription;
            return this;
        }

        public Builder canSimulateRemoval(Boolean canSimulateRemoval) {
            this.canSimulateRemoval = canSimulateRemoval;
            return this;
        }

        public Builder canTurnOffHvac(Boolean canTurnOffHvac) {
            this.canTurnOffHvac = canTurnOffHvac;
            return this;
        }

        public Builder canUnlockWithCode(Boolean canUnlockWithCode) {
            this.canUnlockWithCode = canUnlockWithCode;
            return this;
        }

        public Builder capabilitiesSupported(List<Capability> capabilitiesSupported) {
            this.capabilitiesSupported = capabilitiesSupported;
            return this;
        }

        public Builder connectedAccountId(String connectedAccountId) {
            this.connectedAccountId = connectedAccountId;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder customMetadata(Map<String, Object> customMetadata) {
            this.customMetadata = customMetadata;
            return this;
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder deviceManufacturer(DeviceManufacturer deviceManufacturer) {
            this.deviceManufacturer = deviceManufacturer;
            return this;
        }

        public Builder deviceProvider(DeviceProviderSummary deviceProvider) {
            this.deviceProvider = deviceProvider;
            return this;
        }

        public Builder deviceType(DeviceType deviceType) {
            this.deviceType = deviceType;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder errors(List<DeviceError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder isManaged(Boolean isManaged) {
            this.isManaged = isManaged;
            return this;
        }

        public Builder location(DeviceLocation location) {
            this.location = location;
            return this;
        }

        public Builder nickname(String nickname) {
            this.nickname = nickname;
            return this;
        }

        public Builder properties(DeviceProperties properties) {
            this.properties = properties;
            return this;
        }

        public Builder spaceIds(List<String> spaceIds) {
            this.spaceIds = spaceIds;
            return this;
        }

        public Builder warnings(List<DeviceWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public Device build() {
            return new Device(canConfigureAutoLock, canHvacCool, canHvacHeat, canHvacHeatCool, canProgramOfflineAccessCodes,
                    canProgramOnlineAccessCodes, canProgramThermostatProgramsAsDifferentEachDay,
                    canProgramThermostatProgramsAsSameEachDay, canProgramThermostatProgramsAsWeekdayWeekend, canRemotelyLock,
                    canRemotelyUnlock, canRunThermostatPrograms, canSimulateConnection, canSimulateDisconnection,
                    canSimulateHubConnection, canSimulateHubDisconnection, canSimulatePaidSubscription, canSimulateRemoval,
                    canTurnOffHvac, canUnlockWithCode, capabilitiesSupported, connectedAccountId, createdAt, customMetadata,
                    deviceId, deviceManufacturer, deviceProvider, deviceType, displayName, errors, isManaged, location,
                    nickname, properties, spaceIds, warnings, workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "Device[canConfigureAutoLock=" + canConfigureAutoLock + ", canHvacCool=" + canHvacCool + ", canHvacHeat="
                + canHvacHeat + ", canHvacHeatCool=" + canHvacHeatCool + ", canProgramOfflineAccessCodes="
                + canProgramOfflineAccessCodes + ", canProgramOnlineAccessCodes=" + canProgramOnlineAccessCodes
                + ", canProgramThermostatProgramsAsDifferentEachDay=" + canProgramThermostatProgramsAsDifferentEachDay
                + ", canProgramThermostatProgramsAsSameEachDay=" + canProgramThermostatProgramsAsSameEachDay
                + ", canProgramThermostatProgramsAsWeekdayWeekend=" + canProgramThermostatProgramsAsWeekdayWeekend
                + ", canRemotelyLock=" + canRemotelyLock + ", canRemotelyUnlock=" + canRemotelyUnlock
                + ", canRunThermostatPrograms=" + canRunThermostatPrograms + ", canSimulateConnection=" + canSimulateConnection
                + ", canSimulateDisconnection=" + canSimulateDisconnection + ", canSimulateHubConnection="
                + canSimulateHubConnection + ", canSimulateHubDisconnection=" + canSimulateHubDisconnection
                + ", canSimulatePaidSubscription=" + canSimulatePaidSubscription + ", canSimulateRemoval=" + canSimulateRemoval
                + ", canTurnOffHvac=" + canTurnOffHvac + ", canUnlockWithCode=" + canUnlockWithCode + ", capabilitiesSupported="
                + capabilitiesSupported + ", connectedAccountId=" + connectedAccountId + ", createdAt=" + createdAt
                + ", customMetadata=" + Values.masked(customMetadata) + ", deviceId=" + deviceId + ", deviceManufacturer="
                + deviceManufacturer + ", deviceProvider=" + deviceProvider + ", deviceType=" + deviceType + ", displayName="
                + displayName + ", errors=" + errors + ", isManaged=" + isManaged + ", location=" + location + ", nickname="
                + nickname + ", properties=" + properties + ", spaceIds=" + spaceIds + ", warnings=" + warnings
                + ", workspaceId=" + workspaceId + "]";
    }
}
