package io.quarkiverse.seam.test.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.webhooks.SeamWebhookVerifier;
import io.quarkus.builder.BuildContext;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.test.QuarkusUnitTest;

/** A native image of an application that verifies deliveries itself knows all events. */
class ReflectionOfVerifierTest {

    private static final String FILE = "reflective-classes.txt";
    private static final String EVENTS = "io.quarkiverse.seam.events.";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Verifying.class))
            .addBuildChainCustomizer(chain -> chain.addBuildStep(ReflectionOfVerifierTest::writeReflectiveClasses)
                    .consumes(ReflectiveClassBuildItem.class).produces(GeneratedResourceBuildItem.class).build());

    @Test
    void hasAllEvents() throws IOException {
        assertThat(reflectiveClasses()).filteredOn(name -> name.startsWith(EVENTS) && name.endsWith("Event methods"))
                .contains(EVENTS + "LockUnlockedEvent methods", EVENTS + "UnknownEvent methods").hasSizeGreaterThan(100);
        assertThat(reflectiveClasses()).contains(EVENTS + "LockUnlockedEventMethod methods",
                EVENTS + "SeamEventReader methods");
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

    public static class Verifying {

        public static SeamEvent verify(Map<String, List<String>> headers, byte[] body) {
            return SeamWebhookVerifier.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").verify(headers, body);
        }
    }
}
