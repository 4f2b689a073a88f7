package io.quarkiverse.seam.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.events.Events;
import io.quarkiverse.seam.locks.Locks;
import io.quarkus.builder.BuildContext;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.test.QuarkusUnitTest;

/** A native image knows the types of the clients that the application refers to, and of no others. */
class ReflectionOfClientsTest {

    private static final String FILE = "reflective-classes.txt";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key")
            .addBuildChainCustomizer(chain -> chain.addBuildStep(ReflectionOfClientsTest::writeReflectiveClasses)
                    .consumes(ReflectiveClassBuildItem.class).produces(GeneratedResourceBuildItem.class).build());

    @Inject
    Locks locks;

    @Inject
    Events.Reactive events;

    @Test
    void hasWhatTheClientNeeds() throws IOException {
        assertThat(reflectiveClasses()).contains(
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
        assertThat(reflectiveClasses()).noneMatch(name -> name.contains("Request$Builder"));
        assertThat(reflectiveClasses()).filteredOn(name -> name.startsWith("io.quarkiverse.seam."))
                .allMatch(name -> name.equals("io.quarkiverse.seam.SeamWorkspace methods") || name
                        .matches("io\\.quarkiverse\\.seam\\.(locks|events|devices|actionattempts|thermostats|runtime)\\..*"));
    }

    private static Set<String> reflectiveClasses() throws IOException {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new TreeSet<>(new String(file.readAllBytes(), UTF_8).lines().toList());
        }
    }

    private static void writeReflectiveClasses(BuildContext context) {
        Set<String> names = new TreeSet<>();
        for (ReflectiveClassBuildItem item : context.consumeMulti(ReflectiveClassBuildItem.class)) {
            item.getClassNames().forEach(name -> names.add(name + (item.isMethods() ? " methods" : "")));
        }
        context.produce(new GeneratedResourceBuildItem(FILE, String.join("\n", names).getBytes(UTF_8)));
    }
}
