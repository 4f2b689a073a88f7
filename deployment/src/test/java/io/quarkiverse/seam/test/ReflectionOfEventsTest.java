package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.events.DeviceBatteryStatusChangedEvent;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkus.test.QuarkusUnitTest;

/** A native image knows the events that are observed and what they hold, and no others. */
class ReflectionOfEventsTest {

    private static final String EVENTS = "io.quarkiverse.seam.events.";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Observers.class, ReflectiveClasses.class))
            .addBuildChainCustomizer(ReflectiveClasses.written());

    @Test
    void hasWhatIsObserved() throws IOException {
        assertThat(ReflectiveClasses.names()).filteredOn(name -> name.startsWith(EVENTS)).containsExactlyInAnyOrder(
                EVENTS + "DeviceBatteryStatusChangedEvent methods",
                EVENTS + "DeviceBatteryStatusChangedEventBatteryStatus methods",
                EVENTS + "LockUnlockedEvent methods",
                EVENTS + "LockUnlockedEventMethod methods",
                EVENTS + "SeamEventReader methods",
                EVENTS + "UnknownEvent methods");
    }

    @Singleton
    public static class Observers {

        void unlocked(@Observes LockUnlockedEvent event) {
        }

        void battery(@Observes DeviceBatteryStatusChangedEvent event) {
        }
    }
}
