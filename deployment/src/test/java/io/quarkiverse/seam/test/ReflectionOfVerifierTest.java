package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.webhooks.SeamWebhookVerifier;
import io.quarkus.test.QuarkusUnitTest;

/** A native image of an application that verifies deliveries itself knows all events. */
class ReflectionOfVerifierTest {

    private static final String EVENTS = "io.quarkiverse.seam.events.";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Verifying.class, ReflectiveClasses.class))
            .addBuildChainCustomizer(ReflectiveClasses.written());

    @Test
    void hasAllEvents() throws IOException {
        assertThat(ReflectiveClasses.names()).filteredOn(name -> name.startsWith(EVENTS) && name.endsWith("Event methods"))
                .contains(EVENTS + "LockUnlockedEvent methods", EVENTS + "UnknownEvent methods").hasSizeGreaterThan(100);
        assertThat(ReflectiveClasses.names()).contains(EVENTS + "LockUnlockedEventMethod methods",
                EVENTS + "SeamEventReader methods");
    }

    public static class Verifying {

        public static SeamEvent verify(Map<String, List<String>> headers, byte[] body) {
            return SeamWebhookVerifier.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").verify(headers, body);
        }
    }
}
