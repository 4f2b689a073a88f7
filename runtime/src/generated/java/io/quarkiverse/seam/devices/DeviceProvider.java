// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A brand that Seam supports, and what its devices can do.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface.
 * @param imageUrl An illustration that a user interface may show.
 * @param providerCategories The categories of the brand, as used when creating a Connect Webview.
 */
public record DeviceProvider(
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
        Provider deviceProviderName,
        String displayName,
        String imageUrl,
        List<ProviderCategory> providerCategories) {

    public DeviceProvider {
        providerCategories = Values.copyOf(providerCategories);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link DeviceProvider}. */
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
        private Provider deviceProviderName;
        private String displayName;
        private String imageUrl;
        private List<ProviderCategory> providerCategories;

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

        public Builder deviceProviderName(Provider deviceProviderName) {
            this.deviceProviderName = deviceProviderName;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder imageUrl(String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        public Builder providerCategories(List<ProviderCategory> providerCategories) {
            this.providerCategories = providerCategories;
            return this;
        }

        public DeviceProvider build() {
            return new DeviceProvider(canConfigureAutoLock, canHvacCool, canHvacHeat, canHvacHeatCool,
                    canProgramOfflineAccessCodes, canProgramOnlineAccessCodes, canProgramThermostatProgramsAsDifferentEachDay,
                    canProgramThermostatProgramsAsSameEachDay, canProgramThermostatProgramsAsWeekdayWeekend, canRemotelyLock,
                    canRemotelyUnlock, canRunThermostatPrograms, canSimulateConnection, canSimulateDisconnection,
                    canSimulateHubConnection, canSimulateHubDisconnection, canSimulatePaidSubscription, canSimulateRemoval,
                    canTurnOffHvac, canUnlockWithCode, deviceProviderName, displayName, imageUrl, providerCategories);
        }
    }
}
