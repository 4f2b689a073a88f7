package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.FakeSeamClient.Response;
import io.quarkiverse.seam.deployment.devservice.WebhookReceiver.Received;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;
import io.quarkiverse.seam.events.ActionAttemptUnlockDoorSucceededEvent;
import io.quarkiverse.seam.events.DeviceDisconnectedEvent;
import io.quarkiverse.seam.events.LockLockedEvent;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.events.UnknownEvent;
import io.quarkiverse.seam.webhooks.SeamWebhookVerificationException;

/** Each event that the Dev Service records reaches the webhooks of its workspace. */
class SendsWebhooksTest {

    private static final Map<String, String> FRONT_DOOR = Map.of("device_id", FakeSeamSeed.FRONT_DOOR_DEVICE_ID);
    private static final String DEFAULT = "<default>";
    private static final String PATH = "/app/seam/webhook";

    private final TestClock clock = new TestClock();
    private final FakeSeamServer server = new FakeSeamServer(0, Set.of("acme", "other"), Set.of(DEFAULT, "acme"), clock);
    private final FakeSeamClient client = new FakeSeamClient(server);
    private final WebhookReceiver application = new WebhookReceiver();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
        application.close();
    }

    private JsonNode call(String path, Map<String, ?> fields) {
        Response response = client.call(path, FakeSeamClient.JSON.valueToTree(fields));
        assertThat(response.status()).as(response.toString()).isEqualTo(200);
        return response.body();
    }

    private void listens() {
        call("/_fake/application", Map.of("webhook_url", application.url(PATH)));
    }

    private SeamEvent nextEvent() {
        return application.next().event(server.webhookSecret(DEFAULT));
    }

    @Test
    void ofAnActionAttemptThatEndsWithoutAnotherRequest() {
        listens();

        call("/locks/unlock_door", FRONT_DOOR);

        Received unlocked = application.next();
        assertThat(unlocked.path()).isEqualTo(PATH);
        assertThat(unlocked.event(server.webhookSecret(DEFAULT))).isInstanceOfSatisfying(LockUnlockedEvent.class,
                event -> assertThat(event.deviceId()).isEqualTo(FakeSeamSeed.FRONT_DOOR_DEVICE_ID));
        assertThat(nextEvent()).isInstanceOf(ActionAttemptUnlockDoorSucceededEvent.class);
    }

    @Test
    void onceTheApplicationListens() {
        call("/devices/simulate/disconnect", FRONT_DOOR);
        listens();

        assertThat(nextEvent()).isInstanceOf(DeviceDisconnectedEvent.class);
    }

    @Test
    void untilTheResponseIsOneOfSuccess() {
        listens();
        application.respondNextWith(500, 503, 302);

        call("/devices/simulate/disconnect", FRONT_DOOR);

        Received first = application.next();
        for (int i = 0; i < 3; i++) {
            Received next = application.next();
            assertThat(next.messageId()).isEqualTo(first.messageId());
            assertThat(next.body()).isEqualTo(first.body());
            assertThat(next.event(server.webhookSecret(DEFAULT))).isInstanceOf(DeviceDisconnectedEvent.class);
        }
        assertThat(send(Map.of("event_type", "lock.unlocked")).path("delivered").booleanValue()).isTrue();
        assertThat(application.next().messageId()).isNotEqualTo(first.messageId());
        assertThat(application.isEmpty()).isTrue();
    }

    @Test
    void ofANamedWorkspace() {
        listens();
        JsonNode door = call("/_fake/add",
                Map.of("workspace", "acme", "objects", Map.of("device", List.of(Map.of("device_type", "august_lock")))));
        String id = door.at("/objects/device/0/device_id").asText();

        client.call("/locks/lock_door", FakeSeamClient.JSON.valueToTree(Map.of("device_id", id)), server.apiKey("acme"));

        Received locked = application.next();
        assertThat(locked.path()).isEqualTo(PATH + "/acme");
        assertThat(locked.event(server.webhookSecret("acme"))).isInstanceOf(LockLockedEvent.class);
        assertThatThrownBy(() -> locked.event(server.webhookSecret(DEFAULT)))
                .isInstanceOf(SeamWebhookVerificationException.class);
    }

    @Test
    void toOtherUrlsThatWereCreated() {
        try (WebhookReceiver other = new WebhookReceiver()) {
            String secret = call("/webhooks/create", Map.of("url", other.url("/own"), "event_types", List.of("lock.unlocked")))
                    .at("/webhook/secret").asText();
            call("/webhooks/create", Map.of("url", "http://192.0.2.1/elsewhere"));
            listens();
            call("/webhooks/create", Map.of("url", application.url(PATH)));

            call("/devices/simulate/disconnect", FRONT_DOOR);
            call("/devices/simulate/connect", FRONT_DOOR);
            call("/locks/unlock_door", FRONT_DOOR);

            Received received = other.next();
            assertThat(received.path()).isEqualTo("/own");
            assertThat(received.event(secret)).isInstanceOf(LockUnlockedEvent.class);
            assertThat(List.of(nextEvent().eventType(), nextEvent().eventType(), nextEvent().eventType(),
                    nextEvent().eventType())).containsExactlyInAnyOrder("device.disconnected", "device.connected",
                            "lock.unlocked", "action_attempt.unlock_door.succeeded");
        }
    }

    @Test
    void thatATestMakesUp() {
        listens();

        JsonNode delivery = send(Map.of("event_type", "lock.unlocked", "device_id", FakeSeamSeed.FRONT_DOOR_DEVICE_ID));

        assertThat(nextEvent()).isInstanceOfSatisfying(LockUnlockedEvent.class, event -> {
            assertThat(event.eventId()).isEqualTo(delivery.path("event_id").asText());
            assertThat(event.workspaceId()).isEqualTo(FakeSeamSeed.WORKSPACE_ID);
            assertThat(event.occurredAt()).isNotNull();
            assertThat(event.connectedAccountId()).isNotNull();
        });
        assertThat(call("/events/get", Map.of("event_id", delivery.path("event_id").asText())).at("/event/event_type").asText())
                .isEqualTo("lock.unlocked");

        send(Map.of("event_type", "lock.new_in_seam", "bolt", "steel", "event_id", "e1"));
        assertThat(nextEvent()).isInstanceOfSatisfying(UnknownEvent.class, event -> {
            assertThat(event.eventId()).isEqualTo("e1");
            assertThat(event.createdAt()).isNotNull();
            assertThat(event.raw()).contains("\"bolt\":\"steel\"");
        });
    }

    @Test
    void thatCannotBeDelivered() {
        listens();
        application.respondNextWith(IntStream.range(0, 8).mapToObj(i -> 500).toArray(Integer[]::new));

        JsonNode delivery = send(Map.of("event_type", "lock.unlocked"));

        assertThat(delivery.path("delivered").booleanValue()).isFalse();
        assertThat(delivery.path("attempts")).hasSize(8).allSatisfy(
                attempt -> assertThat(attempt.path("status").intValue()).isEqualTo(500));
        application.close();
        assertThat(send(Map.of("event_type", "lock.unlocked")).path("attempts")).hasSize(8).allSatisfy(attempt -> {
            assertThat(attempt.path("status").isNull()).isTrue();
            assertThat(attempt.path("failure").asText()).contains("refused");
        });
    }

    @Test
    void thatCannotBeSent() {
        assertThat(rejected(Map.of("event", Map.of()))).contains("event_type");
        assertThat(rejected(Map.of("event", Map.of("event_type", "lock.unlocked", "occurred_at", "yesterday"))))
                .contains("yesterday");
        assertThat(rejected(Map.of("workspace", "other", "event", Map.of("event_type", "lock.unlocked"))))
                .contains("no webhook for the workspace \"other\"");
        assertThat(rejected(Map.of("url", "http://192.0.2.1/", "event", Map.of("event_type", "lock.unlocked"))))
                .contains("loopback");
    }

    private String rejected(Map<String, ?> fields) {
        Response response = client.call("/_fake/send", FakeSeamClient.JSON.valueToTree(fields));
        assertThat(response.status()).isEqualTo(400);
        return response.body().at("/error/message").asText() + response.body();
    }

    private JsonNode send(Map<String, ?> event) {
        return call("/_fake/send", Map.of("event", event)).path("delivery");
    }

    @Test
    void noneFromBeforeAReset() {
        call("/devices/simulate/disconnect", FRONT_DOOR);
        CompletableFuture<JsonNode> sent = CompletableFuture.supplyAsync(() -> send(Map.of("event_type", "lock.unlocked")));
        while (client.call("GET", "/_fake/objects?resource=event", FakeSeamClient.object(), null).body().path("objects")
                .size() < 2) {
            assertThat(sent).isNotDone();
        }

        call("/_fake/reset", Map.of());
        listens();
        send(Map.of("event_type", "lock.locked"));

        assertThat(nextEvent()).isInstanceOf(LockLockedEvent.class);
        assertThat(application.isEmpty()).isTrue();
        assertThat(sent.join().path("attempts")).isEmpty();
    }

    @Test
    void inBoundedNumber() {
        for (int i = 0; i < FakeSeamWebhooks.MAX_OPEN / 2 + 10; i++) {
            call("/devices/simulate/disconnect", FRONT_DOOR);
            call("/devices/simulate/connect", FRONT_DOOR);
        }
        listens();
        for (int i = 0; i < FakeSeamWebhooks.MAX_OPEN; i++) {
            nextEvent();
        }
        send(Map.of("event_type", "lock.unlocked"));

        assertThat(nextEvent()).isInstanceOf(LockUnlockedEvent.class);
        assertThat(application.isEmpty()).isTrue();
    }

    @Test
    void ofWhatIsDueByTheClock() {
        listens();
        call("/locks/configure_auto_lock", Map.of("device_id", FakeSeamSeed.FRONT_DOOR_DEVICE_ID, "auto_lock_enabled", true,
                "auto_lock_delay_seconds", 60));
        call("/locks/unlock_door", FRONT_DOOR);
        nextEvent();
        nextEvent();
        clock.pass(Duration.ofSeconds(61));

        call("/locks/list", Map.of());

        assertThat(nextEvent()).isInstanceOf(LockLockedEvent.class);
    }

    @Test
    void leavesNoThreadBehind() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        List<Thread> started;
        try (FakeSeamServer other = new FakeSeamServer(0, Set.of(), Set.of(DEFAULT))) {
            other.start();
            FakeSeamClient caller = new FakeSeamClient(other);
            caller.call("/_fake/application", FakeSeamClient.object().put("webhook_url", application.url(PATH)));
            caller.call("/locks/unlock_door", FakeSeamClient.JSON.valueToTree(FRONT_DOOR));
            application.next();
            started = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> !before.contains(thread) && thread.getName().startsWith("vert.x")).toList();
            assertThat(started).isNotEmpty();
        }
        for (Thread thread : started) {
            thread.join(10_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }
}
