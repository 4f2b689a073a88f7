package io.quarkiverse.seam.test.webhook;

import static io.quarkiverse.seam.test.webhook.SignedDelivery.event;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.devices.Devices;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.locks.Locks;
import io.quarkiverse.seam.webhooks.SeamWebhookVerifier;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** The Dev Service supplies a secret for each webhook that has none, and sends events to it. */
class WebhookInDevServiceTest {

    private static final String FRONT_DOOR = "a1d7f3c2-0b6e-4f58-8c93-2e4b6d8f0a11";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Observers.class, SignedDelivery.class))
            .overrideConfigKey("quarkus.http.root-path", "/app")
            .overrideConfigKey("quarkus.seam.webhook.path", "/hooks/seam");

    @TestHTTPResource("/hooks/seam")
    URI webhook;

    @ConfigProperty(name = "seam.fake.url")
    String devService;

    @ConfigProperty(name = "quarkus.seam.webhook.secret")
    String secret;

    @ConfigProperty(name = "quarkus.seam.acme.webhook.secret")
    String secretOfAcme;

    @Inject
    Observers observers;

    @Inject
    Locks locks;

    @Inject
    @SeamWorkspace("globex")
    Devices devicesOfGlobex;

    @Inject
    SeamWebhookVerifier verifier;

    @Inject
    @SeamWorkspace("b.c")
    SeamWebhookVerifier verifierOfBc;

    @ConfigProperty(name = "quarkus.seam.\"b.c\".webhook.secret")
    String secretOfBc;

    @BeforeEach
    void reset() {
        fake("reset", "{}");
        observers.calls.clear();
    }

    private ValidatableResponse fake(String endpoint, String body) {
        return given().baseUri(devService).basePath("").contentType(ContentType.JSON).body(body).post("/_fake/" + endpoint)
                .then().statusCode(200);
    }

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

    @Test
    void whatTheApplicationDoesReachesItsObservers() {
        observers.failures = 2;

        locks.unlockDoor(FRONT_DOOR);

        await().untilAsserted(() -> assertThat(observers.calls).containsExactly("failed", "failed", "any"));
    }

    @Test
    void whatHappensInANamedWorkspaceReachesItsObservers() {
        fake("send", "{\"workspace\": \"acme\", \"event\": {\"event_type\": \"lock.unlocked\"}}");
        assertThat(observers.calls).containsExactlyInAnyOrder("any", "acme");
    }

    /** An observer without a qualifier gets the events of all workspaces. */
    @Test
    void ofEveryWorkspaceThatTheApplicationUses() {
        fake("send", "{\"workspace\": \"globex\", \"event\": {\"event_type\": \"lock.unlocked\"}}");
        assertThat(observers.calls).containsExactly("any");
        assertThat(devicesOfGlobex.list().items()).isEmpty();
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
        volatile int failures;

        void any(@Observes LockUnlockedEvent event) {
            if (failures > 0) {
                failures--;
                calls.add("failed");
                throw new IllegalStateException("Fails on purpose");
            }
            calls.add("any");
        }

        void ofAcme(@Observes @SeamWorkspace("acme") LockUnlockedEvent event) {
            calls.add("acme");
        }
    }
}
