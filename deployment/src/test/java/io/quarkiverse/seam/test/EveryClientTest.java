package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamRoutes;
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
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.QuarkusUnitTest;

/** An application that injects every client starts, and has them all. */
class EveryClientTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    @Inject
    AccessCodes accessCodes;

    @Inject
    AccessCodeSimulations accessCodeSimulations;

    @Inject
    UnmanagedAccessCodes unmanagedAccessCodes;

    @Inject
    AccessGrants accessGrants;

    @Inject
    UnmanagedAccessGrants unmanagedAccessGrants;

    @Inject
    AccessMethods accessMethods;

    @Inject
    UnmanagedAccessMethods unmanagedAccessMethods;

    @Inject
    AcsAccessGroups acsAccessGroups;

    @Inject
    AcsCredentials acsCredentials;

    @Inject
    AcsEncoders acsEncoders;

    @Inject
    AcsEncoderSimulations acsEncoderSimulations;

    @Inject
    AcsEntrances acsEntrances;

    @Inject
    AcsSystems acsSystems;

    @Inject
    AcsUsers acsUsers;

    @Inject
    ActionAttempts actionAttempts;

    @Inject
    ClientSessions clientSessions;

    @Inject
    ConnectWebviews connectWebviews;

    @Inject
    ConnectedAccounts connectedAccounts;

    @Inject
    ConnectedAccountSimulations connectedAccountSimulations;

    @Inject
    Customers customers;

    @Inject
    Devices devices;

    @Inject
    DeviceSimulations deviceSimulations;

    @Inject
    UnmanagedDevices unmanagedDevices;

    @Inject
    Events events;

    @Inject
    InstantKeys instantKeys;

    @Inject
    Locks locks;

    @Inject
    LockSimulations lockSimulations;

    @Inject
    NoiseSensors noiseSensors;

    @Inject
    NoiseThresholds noiseThresholds;

    @Inject
    NoiseSensorSimulations noiseSensorSimulations;

    @Inject
    Phones phones;

    @Inject
    PhoneSimulations phoneSimulations;

    @Inject
    Spaces spaces;

    @Inject
    Thermostats thermostats;

    @Inject
    ThermostatDailyPrograms thermostatDailyPrograms;

    @Inject
    ThermostatSchedules thermostatSchedules;

    @Inject
    ThermostatSimulations thermostatSimulations;

    @Inject
    UserIdentities userIdentities;

    @Inject
    UnmanagedUserIdentities unmanagedUserIdentities;

    @Inject
    Webhooks webhooks;

    @Inject
    Workspaces workspaces;

    @Test
    void injectsEachRoute() {
        assertThat(clients().map(Field::getType)).containsExactlyInAnyOrderElementsOf(Stream.of(SeamRoutes.class.getMethods())
                .filter(Method::isDefault).<Class<?>> map(Method::getReturnType).toList());
    }

    @Test
    void createsEachClient() {
        assertThat(clients())
                .allSatisfy(field -> assertThat(ClientProxy.unwrap(field.get(this))).isInstanceOf(field.getType()));
    }

    private static Stream<Field> clients() {
        return Stream.of(EveryClientTest.class.getDeclaredFields()).filter(field -> field.isAnnotationPresent(Inject.class));
    }
}
