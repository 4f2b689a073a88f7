package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.events.Events;
import io.quarkiverse.seam.locks.Locks;
import io.quarkus.test.QuarkusUnitTest;

/** A native image knows the types of the clients that the application refers to, and of no others. */
class ReflectionOfClientsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(ReflectiveClasses.class))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key")
            .addBuildChainCustomizer(ReflectiveClasses.written());

    @Inject
    Locks locks;

    @Inject
    Events.Reactive events;

    @Test
    void hasWhatTheClientNeeds() throws IOException {
        assertThat(ReflectiveClasses.names()).contains(
                "io.quarkiverse.seam.locks.ConfigureAutoLockRequest methods",
                "io.quarkiverse.seam.runtime.api.RequestBody methods",
                "io.quarkiverse.seam.actionattempts.ActionAttemptReader",
                "io.quarkiverse.seam.actionattempts.ActionAttemptError methods",
                "io.quarkiverse.seam.actionattempts.ActionAttemptStatus methods",
                "io.quarkiverse.seam.actionattempts.UnlockDoorResult methods",
                "io.quarkiverse.seam.devices.Device methods",
                "io.quarkiverse.seam.devices.DeviceType methods",
                "io.quarkiverse.seam.devices.DeviceWarning methods",
                "io.quarkiverse.seam.devices.DeviceProperties$Builder methods",
                "io.quarkiverse.seam.devices.AugustMetadata methods",
                "io.quarkiverse.seam.events.SeamEventReader",
                "io.quarkiverse.seam.events.LockUnlockedEvent methods",
                "io.quarkiverse.seam.events.LockUnlockedEventMethod methods",
                "io.quarkiverse.seam.events.UnknownEvent methods",
                "io.quarkiverse.seam.runtime.api.UnreadFields methods");
    }

    @Test
    void hasNothingOfOtherClients() throws IOException {
        assertThat(ReflectiveClasses.names()).noneMatch(name -> name.contains("Request$Builder"));
        assertThat(ReflectiveClasses.names()).filteredOn(name -> name.startsWith("io.quarkiverse.seam."))
                .allMatch(name -> name.equals("io.quarkiverse.seam.SeamWorkspace methods") || name
                        .matches("io\\.quarkiverse\\.seam\\.(locks|events|devices|actionattempts|thermostats|runtime)\\..*"));
    }
}
