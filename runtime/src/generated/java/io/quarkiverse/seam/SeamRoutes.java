// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam;

import io.quarkiverse.seam.accesscodes.AccessCodeSimulations;
import io.quarkiverse.seam.accesscodes.AccessCodes;
import io.quarkiverse.seam.accesscodes.UnmanagedAccessCodes;
import io.quarkiverse.seam.accessgrants.AccessGrants;
import io.quarkiverse.seam.accessgrants.UnmanagedAccessGrants;
import io.quarkiverse.seam.accessmethods.AccessMethods;
import io.quarkiverse.seam.accessmethods.UnmanagedAccessMethods;
import io.quarkiverse.seam.acs.accessgroups.AcsAccessGroups;
import io.quarkiverse.seam.acs.credentials.AcsCredentials;
import io.quarkiverse.seam.acs.encoders.AcsEncoderSimulations;
import io.quarkiverse.seam.acs.encoders.AcsEncoders;
import io.quarkiverse.seam.acs.entrances.AcsEntrances;
import io.quarkiverse.seam.acs.systems.AcsSystems;
import io.quarkiverse.seam.acs.users.AcsUsers;
import io.quarkiverse.seam.actionattempts.ActionAttempts;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.connectedaccounts.ConnectedAccountSimulations;
import io.quarkiverse.seam.connectedaccounts.ConnectedAccounts;
import io.quarkiverse.seam.connectwebviews.ConnectWebviews;
import io.quarkiverse.seam.customers.Customers;
import io.quarkiverse.seam.devices.DeviceSimulations;
import io.quarkiverse.seam.devices.Devices;
import io.quarkiverse.seam.devices.UnmanagedDevices;
import io.quarkiverse.seam.events.Events;
import io.quarkiverse.seam.instantkeys.InstantKeys;
import io.quarkiverse.seam.locks.LockSimulations;
import io.quarkiverse.seam.locks.Locks;
import io.quarkiverse.seam.noisesensors.NoiseSensorSimulations;
import io.quarkiverse.seam.noisesensors.NoiseSensors;
import io.quarkiverse.seam.noisesensors.noisethresholds.NoiseThresholds;
import io.quarkiverse.seam.phones.PhoneSimulations;
import io.quarkiverse.seam.phones.Phones;
import io.quarkiverse.seam.spaces.Spaces;
import io.quarkiverse.seam.thermostats.ThermostatSimulations;
import io.quarkiverse.seam.thermostats.Thermostats;
import io.quarkiverse.seam.thermostats.dailyprograms.ThermostatDailyPrograms;
import io.quarkiverse.seam.thermostats.schedules.ThermostatSchedules;
import io.quarkiverse.seam.useridentities.UnmanagedUserIdentities;
import io.quarkiverse.seam.useridentities.UserIdentities;
import io.quarkiverse.seam.webhooks.Webhooks;
import io.quarkiverse.seam.workspaces.Workspaces;

/** The clients of a workspace, one for each route of Seam's API. */
public interface SeamRoutes {

    <T> T client(Class<T> api);

    /** The client of {@code /access_codes}. */
    default AccessCodes accessCodes() {
        return client(AccessCodes.class);
    }

    /** The client of {@code /access_codes/simulate}. */
    default AccessCodeSimulations accessCodeSimulations() {
        return client(AccessCodeSimulations.class);
    }

    /** The client of {@code /access_codes/unmanaged}. */
    default UnmanagedAccessCodes unmanagedAccessCodes() {
        return client(UnmanagedAccessCodes.class);
    }

    /** The client of {@code /access_grants}. */
    default AccessGrants accessGrants() {
        return client(AccessGrants.class);
    }

    /** The client of {@code /access_grants/unmanaged}. */
    default UnmanagedAccessGrants unmanagedAccessGrants() {
        return client(UnmanagedAccessGrants.class);
    }

    /** The client of {@code /access_methods}. */
    default AccessMethods accessMethods() {
        return client(AccessMethods.class);
    }

    /** The client of {@code /access_methods/unmanaged}. */
    default UnmanagedAccessMethods unmanagedAccessMethods() {
        return client(UnmanagedAccessMethods.class);
    }

    /** The client of {@code /acs/access_groups}. */
    default AcsAccessGroups acsAccessGroups() {
        return client(AcsAccessGroups.class);
    }

    /** The client of {@code /acs/credentials}. */
    default AcsCredentials acsCredentials() {
        return client(AcsCredentials.class);
    }

    /** The client of {@code /acs/encoders}. */
    default AcsEncoders acsEncoders() {
        return client(AcsEncoders.class);
    }

    /** The client of {@code /acs/encoders/simulate}. */
    default AcsEncoderSimulations acsEncoderSimulations() {
        return client(AcsEncoderSimulations.class);
    }

    /** The client of {@code /acs/entrances}. */
    default AcsEntrances acsEntrances() {
        return client(AcsEntrances.class);
    }

    /** The client of {@code /acs/systems}. */
    default AcsSystems acsSystems() {
        return client(AcsSystems.class);
    }

    /** The client of {@code /acs/users}. */
    default AcsUsers acsUsers() {
        return client(AcsUsers.class);
    }

    /** The client of {@code /action_attempts}. */
    default ActionAttempts actionAttempts() {
        return client(ActionAttempts.class);
    }

    /** The client of {@code /client_sessions}. */
    default ClientSessions clientSessions() {
        return client(ClientSessions.class);
    }

    /** The client of {@code /connect_webviews}. */
    default ConnectWebviews connectWebviews() {
        return client(ConnectWebviews.class);
    }

    /** The client of {@code /connected_accounts}. */
    default ConnectedAccounts connectedAccounts() {
        return client(ConnectedAccounts.class);
    }

    /** The client of {@code /connected_accounts/simulate}. */
    default ConnectedAccountSimulations connectedAccountSimulations() {
        return client(ConnectedAccountSimulations.class);
    }

    /** The client of {@code /customers}. */
    default Customers customers() {
        return client(Customers.class);
    }

    /** The client of {@code /devices}. */
    default Devices devices() {
        return client(Devices.class);
    }

    /** The client of {@code /devices/simulate}. */
    default DeviceSimulations deviceSimulations() {
        return client(DeviceSimulations.class);
    }

    /** The client of {@code /devices/unmanaged}. */
    default UnmanagedDevices unmanagedDevices() {
        return client(UnmanagedDevices.class);
    }

    /** The client of {@code /events}. */
    default Events events() {
        return client(Events.class);
    }

    /** The client of {@code /instant_keys}. */
    default InstantKeys instantKeys() {
        return client(InstantKeys.class);
    }

    /** The client of {@code /locks}. */
    default Locks locks() {
        return client(Locks.class);
    }

    /** The client of {@code /locks/simulate}. */
    default LockSimulations lockSimulations() {
        return client(LockSimulations.class);
    }

    /** The client of {@code /noise_sensors}. */
    default NoiseSensors noiseSensors() {
        return client(NoiseSensors.class);
    }

    /** The client of {@code /noise_sensors/noise_thresholds}. */
    default NoiseThresholds noiseThresholds() {
        return client(NoiseThresholds.class);
    }

    /** The client of {@code /noise_sensors/simulate}. */
    default NoiseSensorSimulations noiseSensorSimulations() {
        return client(NoiseSensorSimulations.class);
    }

    /** The client of {@code /phones}. */
    default Phones phones() {
        return client(Phones.class);
    }

    /** The client of {@code /phones/simulate}. */
    default PhoneSimulations phoneSimulations() {
        return client(PhoneSimulations.class);
    }

    /** The client of {@code /spaces}. */
    default Spaces spaces() {
        return client(Spaces.class);
    }

    /** The client of {@code /thermostats}. */
    default Thermostats thermostats() {
        return client(Thermostats.class);
    }

    /** The client of {@code /thermostats/daily_programs}. */
    default ThermostatDailyPrograms thermostatDailyPrograms() {
        return client(ThermostatDailyPrograms.class);
    }

    /** The client of {@code /thermostats/schedules}. */
    default ThermostatSchedules thermostatSchedules() {
        return client(ThermostatSchedules.class);
    }

    /** The client of {@code /thermostats/simulate}. */
    default ThermostatSimulations thermostatSimulations() {
        return client(ThermostatSimulations.class);
    }

    /** The client of {@code /user_identities}. */
    default UserIdentities userIdentities() {
        return client(UserIdentities.class);
    }

    /** The client of {@code /user_identities/unmanaged}. */
    default UnmanagedUserIdentities unmanagedUserIdentities() {
        return client(UnmanagedUserIdentities.class);
    }

    /** The client of {@code /webhooks}. */
    default Webhooks webhooks() {
        return client(Webhooks.class);
    }

    /** The client of {@code /workspaces}. */
    default Workspaces workspaces() {
        return client(Workspaces.class);
    }

    /** The same clients without blocking. */
    interface Reactive {

        <T> T client(Class<T> api);

        /** The client of {@code /access_codes}. */
        default AccessCodes.Reactive accessCodes() {
            return client(AccessCodes.Reactive.class);
        }

        /** The client of {@code /access_codes/simulate}. */
        default AccessCodeSimulations.Reactive accessCodeSimulations() {
            return client(AccessCodeSimulations.Reactive.class);
        }

        /** The client of {@code /access_codes/unmanaged}. */
        default UnmanagedAccessCodes.Reactive unmanagedAccessCodes() {
            return client(UnmanagedAccessCodes.Reactive.class);
        }

        /** The client of {@code /access_grants}. */
        default AccessGrants.Reactive accessGrants() {
            return client(AccessGrants.Reactive.class);
        }

        /** The client of {@code /access_grants/unmanaged}. */
        default UnmanagedAccessGrants.Reactive unmanagedAccessGrants() {
            return client(UnmanagedAccessGrants.Reactive.class);
        }

        /** The client of {@code /access_methods}. */
        default AccessMethods.Reactive accessMethods() {
            return client(AccessMethods.Reactive.class);
        }

        /** The client of {@code /access_methods/unmanaged}. */
        default UnmanagedAccessMethods.Reactive unmanagedAccessMethods() {
            return client(UnmanagedAccessMethods.Reactive.class);
        }

        /** The client of {@code /acs/access_groups}. */
        default AcsAccessGroups.Reactive acsAccessGroups() {
            return client(AcsAccessGroups.Reactive.class);
        }

        /** The client of {@code /acs/credentials}. */
        default AcsCredentials.Reactive acsCredentials() {
            return client(AcsCredentials.Reactive.class);
        }

        /** The client of {@code /acs/encoders}. */
        default AcsEncoders.Reactive acsEncoders() {
            return client(AcsEncoders.Reactive.class);
        }

        /** The client of {@code /acs/encoders/simulate}. */
        default AcsEncoderSimulations.Reactive acsEncoderSimulations() {
            return client(AcsEncoderSimulations.Reactive.class);
        }

        /** The client of {@code /acs/entrances}. */
        default AcsEntrances.Reactive acsEntrances() {
            return client(AcsEntrances.Reactive.class);
        }

        /** The client of {@code /acs/systems}. */
        default AcsSystems.Reactive acsSystems() {
            return client(AcsSystems.Reactive.class);
        }

        /** The client of {@code /acs/users}. */
        default AcsUsers.Reactive acsUsers() {
            return client(AcsUsers.Reactive.class);
        }

        /** The client of {@code /action_attempts}. */
        default ActionAttempts.Reactive actionAttempts() {
            return client(ActionAttempts.Reactive.class);
        }

        /** The client of {@code /client_sessions}. */
        default ClientSessions.Reactive clientSessions() {
            return client(ClientSessions.Reactive.class);
        }

        /** The client of {@code /connect_webviews}. */
        default ConnectWebviews.Reactive connectWebviews() {
            return client(ConnectWebviews.Reactive.class);
        }

        /** The client of {@code /connected_accounts}. */
        default ConnectedAccounts.Reactive connectedAccounts() {
            return client(ConnectedAccounts.Reactive.class);
        }

        /** The client of {@code /connected_accounts/simulate}. */
        default ConnectedAccountSimulations.Reactive connectedAccountSimulations() {
            return client(ConnectedAccountSimulations.Reactive.class);
        }

        /** The client of {@code /customers}. */
        default Customers.Reactive customers() {
            return client(Customers.Reactive.class);
        }

        /** The client of {@code /devices}. */
        default Devices.Reactive devices() {
            return client(Devices.Reactive.class);
        }

        /** The client of {@code /devices/simulate}. */
        default DeviceSimulations.Reactive deviceSimulations() {
            return client(DeviceSimulations.Reactive.class);
        }

        /** The client of {@code /devices/unmanaged}. */
        default UnmanagedDevices.Reactive unmanagedDevices() {
            return client(UnmanagedDevices.Reactive.class);
        }

        /** The client of {@code /events}. */
        default Events.Reactive events() {
            return client(Events.Reactive.class);
        }

        /** The client of {@code /instant_keys}. */
        default InstantKeys.Reactive instantKeys() {
            return client(InstantKeys.Reactive.class);
        }

        /** The client of {@code /locks}. */
        default Locks.Reactive locks() {
            return client(Locks.Reactive.class);
        }

        /** The client of {@code /locks/simulate}. */
        default LockSimulations.Reactive lockSimulations() {
            return client(LockSimulations.Reactive.class);
        }

        /** The client of {@code /noise_sensors}. */
        default NoiseSensors.Reactive noiseSensors() {
            return client(NoiseSensors.Reactive.class);
        }

        /** The client of {@code /noise_sensors/noise_thresholds}. */
        default NoiseThresholds.Reactive noiseThresholds() {
            return client(NoiseThresholds.Reactive.class);
        }

        /** The client of {@code /noise_sensors/simulate}. */
        default NoiseSensorSimulations.Reactive noiseSensorSimulations() {
            return client(NoiseSensorSimulations.Reactive.class);
        }

        /** The client of {@code /phones}. */
        default Phones.Reactive phones() {
            return client(Phones.Reactive.class);
        }

        /** The client of {@code /phones/simulate}. */
        default PhoneSimulations.Reactive phoneSimulations() {
            return client(PhoneSimulations.Reactive.class);
        }

        /** The client of {@code /spaces}. */
        default Spaces.Reactive spaces() {
            return client(Spaces.Reactive.class);
        }

        /** The client of {@code /thermostats}. */
        default Thermostats.Reactive thermostats() {
            return client(Thermostats.Reactive.class);
        }

        /** The client of {@code /thermostats/daily_programs}. */
        default ThermostatDailyPrograms.Reactive thermostatDailyPrograms() {
            return client(ThermostatDailyPrograms.Reactive.class);
        }

        /** The client of {@code /thermostats/schedules}. */
        default ThermostatSchedules.Reactive thermostatSchedules() {
            return client(ThermostatSchedules.Reactive.class);
        }

        /** The client of {@code /thermostats/simulate}. */
        default ThermostatSimulations.Reactive thermostatSimulations() {
            return client(ThermostatSimulations.Reactive.class);
        }

        /** The client of {@code /user_identities}. */
        default UserIdentities.Reactive userIdentities() {
            return client(UserIdentities.Reactive.class);
        }

        /** The client of {@code /user_identities/unmanaged}. */
        default UnmanagedUserIdentities.Reactive unmanagedUserIdentities() {
            return client(UnmanagedUserIdentities.Reactive.class);
        }

        /** The client of {@code /webhooks}. */
        default Webhooks.Reactive webhooks() {
            return client(Webhooks.Reactive.class);
        }

        /** The client of {@code /workspaces}. */
        default Workspaces.Reactive workspaces() {
            return client(Workspaces.Reactive.class);
        }
    }
}
