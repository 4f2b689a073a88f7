package io.quarkiverse.seam.deployment.devservice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    private static final Map<String, String> LOCK_UNLOCKED = Map.of("event_type", "lock.unlocked");
    private static final String DEFAULT = "<default>";
    private static final String PATH = "/app/seam/webhook";

    private final TestClock clock = new TestClock();
    private final FakeSeamServer server = new FakeSeamServer(0, Set.of("acme", "other"), Set.of(DEFAULT, "acme"), clock,
            FakeSeamServer.WEBHOOK_PATIENCE);
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

        List<Received> both = List.of(application.next(), application.next());
        assertThat(both).extracting(Received::path).containsOnly(PATH);
        // Deliveries that run at the same time have no order.
        assertThat(both).extracting(received -> received.event(server.webhookSecret(DEFAULT)))
                .hasAtLeastOneElementOfType(ActionAttemptUnlockDoorSucceededEvent.class)
                .hasAtLeastOneElementOfType(LockUnlockedEvent.class)
                .filteredOn(LockUnlockedEvent.class::isInstance)
                .extracting("deviceId").containsExactly(FakeSeamSeed.FRONT_DOOR_DEVICE_ID);
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

        List<Received> both = List.of(application.next(), application.next());
        assertThat(both).extracting(Received::path).containsOnly(PATH + "/acme");
        assertThat(both).extracting(received -> received.event(server.webhookSecret("acme")))
                .hasAtLeastOneElementOfType(LockLockedEvent.class);
        assertThat(both).allSatisfy(received -> assertThatThrownBy(() -> received.event(server.webhookSecret(DEFAULT)))
                .isInstanceOf(SeamWebhookVerificationException.class));
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
        assertThat(failures(sendTo(application.url("/other")))).hasSize(8).allMatch(failure -> failure.contains("refused"));
    }

    @Test
    @Timeout(60)
    void whoseResponseNeverEnds() throws IOException {
        try (FakeSeamServer impatient = new FakeSeamServer(0, Set.of(), Set.of(), clock, Duration.ofMillis(200));
                ServerSocket endless = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            List<Socket> connections = new CopyOnWriteArrayList<>();
            CompletableFuture<Void> stream = CompletableFuture.runAsync(() -> respondWithoutEnd(endless, connections));
            impatient.start();

            JsonNode delivery = new FakeSeamClient(impatient).call("/_fake/send", FakeSeamClient.JSON.valueToTree(
                    Map.of("url", "http://127.0.0.1:" + endless.getLocalPort(), "event", LOCK_UNLOCKED))).body()
                    .path("delivery");

            assertThat(failures(delivery)).hasSize(8).allMatch(failure -> failure.contains("200 ms"));
            stream.join();
            for (Socket connection : connections) {
                connection.getInputStream().readAllBytes();
                connection.close();
            }
        }
    }

    private static void respondWithoutEnd(ServerSocket server, List<Socket> connections) {
        try {
            while (connections.size() < 8) {
                Socket connection = server.accept();
                connections.add(connection);
                connection.getOutputStream().write(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n".getBytes(US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoseSecretIsInvalid() {
        listens();
        String url = application.url("/own");
        call("/_fake/add", Map.of("objects", Map.of("webhook",
                List.of(Map.of("url", url, "secret", "whsec_%", "event_types", List.of("*"))))));

        call("/devices/simulate/disconnect", FRONT_DOOR);

        assertThat(nextEvent()).isInstanceOf(DeviceDisconnectedEvent.class);
        assertThat(failures(sendTo(url))).hasSize(8).allMatch(failure -> failure.contains("secret of the webhook"));
    }

    private static List<String> failures(JsonNode delivery) {
        assertThat(delivery.path("delivered").booleanValue()).isFalse();
        return delivery.path("attempts").findValuesAsText("failure");
    }

    private JsonNode sendTo(String url) {
        return call("/_fake/send", Map.of("url", url, "event", LOCK_UNLOCKED)).path("delivery");
    }

    /** All attempts would fail within 1.3 seconds. */
    @Test
    void toAnApplicationThatStarts() {
        listens();
        application.close();
        CompletableFuture<JsonNode> sent = CompletableFuture.supplyAsync(() -> send(LOCK_UNLOCKED));
        assertThat(failures(sendTo(application.url("/other")))).hasSize(8);
        assertThat(failures(sendTo(application.url("/other")))).hasSize(8);

        try (WebhookReceiver started = new WebhookReceiver(URI.create(application.url("/")).getPort())) {
            assertThat(started.next().event(server.webhookSecret(DEFAULT))).isInstanceOf(LockUnlockedEvent.class);
            assertThat(sent.join().path("attempts")).singleElement()
                    .satisfies(attempt -> assertThat(attempt.path("status").intValue()).isEqualTo(204));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "ftp://localhost/", "http://192.0.2.1/", "http://seam.example/", "http://localhost:99999/",
            "mailto:a@localhost" })
    void toNoOtherMachine(String url) {
        Response announced = client.call("/_fake/application", FakeSeamClient.object().put("webhook_url", url));

        assertThat(announced.status()).isEqualTo(400);
        assertThat(announced.body().at("/error/message").asText()).contains("webhook_url");
    }

    @Test
    void toAnAddressOfThisMachine() throws SocketException {
        NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address).forEach(address -> call("/_fake/application",
                        Map.of("webhook_url", "http://" + address.getHostAddress() + ":8080/")));
        call("/_fake/application", Map.of("webhook_url", "http://[::1]:8080/"));
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
        assertThat(rejected(Map.of("url", "http://localhost:65536/", "event", LOCK_UNLOCKED))).contains("port");
        for (String url : List.of("http://localhost:65536/", "//localhost/")) {
            assertThat(client.call("/webhooks/create", FakeSeamClient.object().put("url", url)).status()).isEqualTo(400);
        }
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
