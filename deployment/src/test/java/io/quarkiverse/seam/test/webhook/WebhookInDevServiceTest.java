package io.quarkiverse.seam.test.webhook;

import static io.quarkiverse.seam.test.webhook.SignedDelivery.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.webhooks.SeamWebhookVerifier;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;

/** The Dev Service supplies a secret for each webhook that has none. */
class WebhookInDevServiceTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Observers.class, SignedDelivery.class));

    @TestHTTPResource("/seam/webhook")
    URI webhook;

    @ConfigProperty(name = "quarkus.seam.webhook.secret")
    String secret;

    @ConfigProperty(name = "quarkus.seam.acme.webhook.secret")
    String secretOfAcme;

    @Inject
    Observers observers;

    @Inject
    SeamWebhookVerifier verifier;

    @Inject
    @SeamWorkspace("b.c")
    SeamWebhookVerifier verifierOfBc;

    @ConfigProperty(name = "quarkus.seam.\"b.c\".webhook.secret")
    String secretOfBc;

    @Test
    void eachHasItsOwn() {
        assertThat(List.of(secret, secretOfAcme, secretOfBc)).doesNotHaveDuplicates()
                .allMatch(value -> value.startsWith("whsec_"));
        assertThat(SignedDelivery.of(secret, event("lock.unlocked")).send(webhook)).isEqualTo(204);
        assertThat(SignedDelivery.of(secretOfAcme, event("lock.unlocked")).send(webhook)).isEqualTo(401);
        assertThat(SignedDelivery.of(secretOfAcme, event("lock.unlocked")).send(URI.create(webhook + "/acme")))
                .isEqualTo(204);
        assertThat(observers.calls).containsExactlyInAnyOrder("any", "any", "acme");
    }

    @Test
    void alsoForAVerifier() {
        assertThat(verify(verifier, secret)).isInstanceOf(LockUnlockedEvent.class);
        assertThat(verify(verifierOfBc, secretOfBc)).isInstanceOf(LockUnlockedEvent.class);
    }

    private static SeamEvent verify(SeamWebhookVerifier verifier, String secret) {
        SignedDelivery delivery = SignedDelivery.of(secret, event("lock.unlocked"));
        Map<String, List<String>> headers = delivery.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        return verifier.verify(headers, event("lock.unlocked").getBytes(StandardCharsets.UTF_8));
    }

    @Singleton
    public static class Observers {

        final List<String> calls = new CopyOnWriteArrayList<>();

        void any(@Observes LockUnlockedEvent event) {
            calls.add("any");
        }

        void ofAcme(@Observes @SeamWorkspace("acme") LockUnlockedEvent event) {
            calls.add("acme");
        }
    }
}
