package io.quarkiverse.seam.test.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.events.DeviceBatteryStatusChangedEvent;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkus.builder.BuildContext;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.test.QuarkusUnitTest;

/** A native image knows the events that are observed and what they hold, and no others. */
class ReflectionOfEventsTest {

    private static final String FILE = "reflective-classes.txt";
    private static final String EVENTS = "io.quarkiverse.seam.events.";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Observers.class))
            .addBuildChainCustomizer(chain -> chain.addBuildStep(ReflectionOfEventsTest::writeReflectiveClasses)
                    .consumes(ReflectiveClassBuildItem.class).produces(GeneratedResourceBuildItem.class).build());

    @Test
    void hasWhatIsObserved() throws IOException {
        assertThat(reflectiveClasses()).filteredOn(name -> name.startsWith(EVENTS)).containsExactlyInAnyOrder(
                EVENTS + "DeviceBatteryStatusChangedEvent methods",
                EVENTS + "DeviceBatteryStatusChangedEventBatteryStatus methods",
                EVENTS + "LockUnlockedEvent methods",
                EVENTS + "LockUnlockedEventMethod methods",
                EVENTS + "SeamEventReader methods",
                EVENTS + "UnknownEvent methods");
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

    @Singleton
    public static class Observers {

        void unlocked(@Observes LockUnlockedEvent event) {
        }

        void battery(@Observes DeviceBatteryStatusChangedEvent event) {
        }
    }
}
