// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A device that Seam sees through a connected account but does not control.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param customMetadata Your own entries, strings and booleans by key.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param isManaged Whether Seam controls it. For an unmanaged one, most operations are not available.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record UnmanagedDevice(
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
        DeviceType deviceType,
        List<UnmanagedDeviceError> errors,
        Boolean isManaged,
        UnmanagedDeviceLocation location,
        UnmanagedDeviceProperties properties,
        List<UnmanagedDeviceWarning> warnings,
        String workspaceId) {

    public UnmanagedDevice {
        capabilitiesSupported = Values.copyOf(capabilitiesSupported);
        customMetadata = Values.copyOf(customMetadata);
        errors = Values.copyOf(errors);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link UnmanagedDevice}. */
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
        private DeviceType deviceType;
        private List<UnmanagedDeviceError> errors;
        private Boolean isManaged;
        private UnmanagedDeviceLocation location;
        private UnmanagedDeviceProperties properties;
        private List<UnmanagedDeviceWarning> warnings;
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

        public Builder deviceType(DeviceType deviceType) {
            this.deviceType = deviceType;
            return this;
        }

        public Builder errors(List<UnmanagedDeviceError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder isManaged(Boolean isManaged) {
            this.isManaged = isManaged;
            return this;
        }

        public Builder location(UnmanagedDeviceLocation location) {
            this.location = location;
            return this;
        }

        public Builder properties(UnmanagedDeviceProperties properties) {
            this.properties = properties;
            return this;
        }

        public Builder warnings(List<UnmanagedDeviceWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public UnmanagedDevice build() {
            return new UnmanagedDevice(canConfigureAutoLock, canHvacCool, canHvacHeat, canHvacHeatCool,
                    canProgramOfflineAccessCodes, canProgramOnlineAccessCodes, canProgramThermostatProgramsAsDifferentEachDay,
                    canProgramThermostatProgramsAsSameEachDay, canProgramThermostatProgramsAsWeekdayWeekend, canRemotelyLock,
                    canRemotelyUnlock, canRunThermostatPrograms, canSimulateConnection, canSimulateDisconnection,
                    canSimulateHubConnection, canSimulateHubDisconnection, canSimulatePaidSubscription, canSimulateRemoval,
                    canTurnOffHvac, canUnlockWithCode, capabilitiesSupported, connectedAccountId, createdAt, customMetadata,
                    deviceId, deviceType, errors, isManaged, location, properties, warnings, workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "UnmanagedDevice[canConfigureAutoLock=" + canConfigureAutoLock + ", canHvacCool=" + canHvacCool
                + ", canHvacHeat=" + canHvacHeat + ", canHvacHeatCool=" + canHvacHeatCool + ", canProgramOfflineAccessCodes="
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
                + ", customMetadata=" + Values.masked(customMetadata) + ", deviceId=" + deviceId + ", deviceType=" + deviceType
                + ", errors=" + errors + ", isManaged=" + isManaged + ", location=" + location + ", properties=" + properties
                + ", warnings=" + warnings + ", workspaceId=" + workspaceId + "]";
    }
}
