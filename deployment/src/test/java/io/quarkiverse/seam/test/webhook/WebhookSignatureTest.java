package io.quarkiverse.seam.test.webhook;

import static io.quarkiverse.seam.test.webhook.SignedDelivery.event;
import static io.quarkiverse.seam.test.webhook.SignedDelivery.newId;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.events.UnknownEvent;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;

/** Which deliveries reach an observer, and what is returned for all others. */
class WebhookSignatureTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String NEW_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final String OTHER_SECRET = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String UNLOCKED = event("lock.unlocked");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Observer.class, SignedDelivery.class))
            .overrideConfigKey("quarkus.seam.webhook.secret", SECRET + ", " + NEW_SECRET);

    @TestHTTPResource("/seam/webhook")
    URI webhook;

    @Inject
    Observer observer;

    @BeforeEach
    @AfterEach
    void forget() {
        observer.events.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = { SECRET, NEW_SECRET })
    void eitherSecret(String secret) {
        assertThat(SignedDelivery.of(secret, UNLOCKED).send(webhook)).isEqualTo(204);

        assertThat(observer.events).singleElement().isInstanceOfSatisfying(LockUnlockedEvent.class, event -> {
            assertThat(event.eventId()).isEqualTo("e1");
            assertThat(event.deviceId()).isEqualTo("d1");
            assertThat(event.createdAt()).isEqualTo("2026-01-02T03:04:05.678Z");
            assertThat(event.raw()).isEqualTo(UNLOCKED);
            assertThat(event.toString()).doesNotContain("raw");
        });
    }

    @Test
    void theHeadersOfStandardWebhooks() {
        SignedDelivery delivery = SignedDelivery.of(SECRET, UNLOCKED);
        List.of("id", "timestamp", "signature").forEach(name -> delivery
                .header("Webhook-" + name, delivery.header("svix-" + name)).header("svix-" + name, null));

        assertThat(delivery.send(webhook)).isEqualTo(204);
        assertThat(observer.events).hasSize(1);
    }

    @Test
    void oneOfSeveralSignatures() {
        SignedDelivery delivery = SignedDelivery.of(SECRET, UNLOCKED);
        delivery.header("svix-signature", "v1," + "A".repeat(43) + "= v1a,abc nonsense " + delivery.header("svix-signature"));

        assertThat(delivery.send(webhook)).isEqualTo(204);
        assertThat(observer.events).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "nonsense" })
    void anyContentType(String type) {
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).header("Content-Type", type).send(webhook)).isEqualTo(204);
        assertThat(observer.events).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = { -200, 200 })
    void aClockThatDiffersABit(int seconds) {
        assertThat(SignedDelivery.of(SECRET, newId(), Instant.now().plusSeconds(seconds), UNLOCKED.getBytes(UTF_8))
                .send(webhook)).isEqualTo(204);
        assertThat(observer.events).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = { -400, 400, -1_000_000, 1_000_000 })
    void tooOldOrTooNew(int seconds) {
        assertThat(SignedDelivery.of(SECRET, newId(), Instant.now().plusSeconds(seconds), UNLOCKED.getBytes(UTF_8))
                .send(webhook)).isEqualTo(401);
        assertThat(observer.events).isEmpty();
    }

    @Test
    void forged() {
        SignedDelivery signed = SignedDelivery.of(SECRET, UNLOCKED);
        String timestamp = signed.header("svix-timestamp");

        assertThat(SignedDelivery.of(OTHER_SECRET, UNLOCKED).send(webhook)).isEqualTo(401);
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).body(event("lock.locked").getBytes(UTF_8)).send(webhook)).isEqualTo(401);
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).body((UNLOCKED + " ").getBytes(UTF_8)).send(webhook)).isEqualTo(401);
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).body(new byte[0]).send(webhook)).isEqualTo(401);
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).header("svix-id", newId()).send(webhook)).isEqualTo(401);
        assertThat(SignedDelivery.of(SECRET, UNLOCKED)
                .header("svix-timestamp", Long.toString(Long.parseLong(timestamp) - 1)).send(webhook)).isEqualTo(401);
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).header("svix-signature",
                signed.header("svix-signature").replace("v1,", "v2,")).send(webhook)).isEqualTo(401);
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).header("svix-signature", "v1,AAAA").send(webhook)).isEqualTo(401);
        assertThat(observer.events).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "svix-id", "svix-timestamp", "svix-signature" })
    void aHeaderThatIsMissingOrNonsense(String header) {
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).header(header, null).send(webhook)).isEqualTo(400);
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).header(header, "").send(webhook)).isEqualTo(400);
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).header(header, " ").send(webhook)).isEqualTo(400);
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).header(header, "no sense").send(webhook)).isEqualTo(400);
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).header(header, "a".repeat(2000)).send(webhook)).isEqualTo(400);
        assertThat(observer.events).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "1e9", "99999999999999999999", "0x10", "+1", "1.5" })
    void aTimestampThatIsNoNumber(String timestamp) {
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).header("svix-timestamp", timestamp).send(webhook)).isEqualTo(400);
        assertThat(observer.events).isEmpty();
    }

    @Test
    void aBodyThatIsNotUtf8() {
        byte[] body = UNLOCKED.replace("d1", "\u00e4").getBytes(ISO_8859_1);

        assertThat(SignedDelivery.of(SECRET, newId(), Instant.now(), body).send(webhook)).isEqualTo(400);
        assertThat(observer.events).isEmpty();
    }

    @Test
    void anUnknownType() {
        String unknown = event("toaster.popped");

        assertThat(SignedDelivery.of(SECRET, unknown).send(webhook)).isEqualTo(204);
        assertThat(observer.events).singleElement().isInstanceOfSatisfying(UnknownEvent.class, event -> {
            assertThat(event.eventType()).isEqualTo("toaster.popped");
            assertThat(event.eventId()).isEqualTo("e1");
            assertThat(event.raw()).isEqualTo(unknown);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "[]", "null", "1", "\"text\"", "{}", "{\"event_type\":1}", "nonsense", "\ufeff{}",
            "\u0000",
            "{\"event_type\":\"lock.unlocked\",\"device_id\":{}}", "{\"event_type\":\"lock.unlocked\",\"created_at\":\"x\"}",
            "{\"event_type\":\"lock.unlocked\",\"created_at\":1e1000000000}" })
    void aPayloadThatCannotBeRead(String payload) {
        assertThat(SignedDelivery.of(SECRET, payload).send(webhook)).isEqualTo(204);
        assertThat(observer.events).singleElement().isInstanceOfSatisfying(UnknownEvent.class,
                event -> assertThat(event.raw()).isEqualTo(payload));
    }

    @Test
    void aFieldThatCannotBeReadLeavesTheOthers() {
        String payload = event("lock.unlocked").replace("\"device_id\":\"d1\"", "\"device_id\":{}").replace("2026-01-02T", "?");

        assertThat(SignedDelivery.of(SECRET, payload).send(webhook)).isEqualTo(204);
        assertThat(observer.events).singleElement().isInstanceOfSatisfying(UnknownEvent.class, event -> {
            assertThat(event.eventType()).isEqualTo("lock.unlocked");
            assertThat(event.eventId()).isEqualTo("e1");
            assertThat(event.workspaceId()).isEqualTo("w1");
            assertThat(event.createdAt()).isNull();
        });
    }

    @Test
    void textOfAllLanguages() {
        String payload = UNLOCKED.replace("d1", "\u00e4\u65e5\ud83d\ude00\u0000\\n");

        assertThat(SignedDelivery.of(SECRET, payload).send(webhook)).isEqualTo(204);
        assertThat(observer.events).extracting(SeamEvent::raw).containsExactly(payload);
    }

    @Test
    void aLargeBody() {
        int limit = 1024 * 1024;
        String largest = UNLOCKED + " ".repeat(limit - UNLOCKED.length());

        assertThat(SignedDelivery.of(SECRET, largest).send(webhook)).isEqualTo(204);
        assertThat(observer.events).hasSize(1);
        assertThat(SignedDelivery.of(SECRET, largest + " ").send(webhook)).isEqualTo(413);
        assertThat(SignedDelivery.of(SECRET, largest.repeat(5)).send(webhook)).isEqualTo(413);
        assertThat(observer.events).hasSize(1);
    }

    @Test
    void aLargeBodyInChunks() throws Exception {
        byte[] chunk = new byte[64 * 1024];
        InputStream endless = new InputStream() {
            private int sent;

            @Override
            public int read() {
                return ++sent > 3 * 1024 * 1024 ? -1 : ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int count = Math.min(length, chunk.length);
                sent += count;
                return sent > 3 * 1024 * 1024 ? -1 : count;
            }
        };
        HttpResponse<String> response = HttpClient.newHttpClient().send(HttpRequest.newBuilder(webhook)
                .version(HttpClient.Version.HTTP_1_1)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> endless)).build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void aClientThatWaitsUntilItMaySend() throws Exception {
        SignedDelivery delivery = SignedDelivery.of(SECRET, UNLOCKED);
        HttpRequest.Builder request = HttpRequest.newBuilder(webhook).version(HttpClient.Version.HTTP_1_1).expectContinue(true)
                .POST(HttpRequest.BodyPublishers.ofByteArray(delivery.body()));
        delivery.headers().forEach(request::header);

        assertThat(HttpClient.newHttpClient().send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString())
                .statusCode()).isEqualTo(204);
    }

    @Test
    void aBodyThatIsCut() throws IOException {
        SignedDelivery delivery = SignedDelivery.of(SECRET, UNLOCKED);
        try (Socket socket = new Socket(webhook.getHost(), webhook.getPort())) {
            StringBuilder head = new StringBuilder("POST /seam/webhook HTTP/1.1\r\nHost: localhost\r\n");
            delivery.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
            head.append("Content-Length: " + delivery.body().length + "\r\n\r\n");
            socket.getOutputStream().write((head + UNLOCKED.substring(0, 50)).getBytes(UTF_8));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }

        assertThat(observer.events).isEmpty();
        assertThat(delivery.send(webhook)).isEqualTo(204);
        assertThat(observer.events).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET", "PUT", "DELETE", "PATCH", "HEAD" })
    void otherMethods(String method) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient().send(HttpRequest.newBuilder(webhook)
                .method(method, HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void otherPaths() {
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).send(webhook.resolve("/seam/webhook/acme"))).isEqualTo(404);
        assertThat(SignedDelivery.of(SECRET, UNLOCKED).send(webhook.resolve("/seam/webhook/a/b"))).isEqualTo(404);
        assertThat(observer.events).isEmpty();
    }

    @Test
    void aDeliveryThatWasHandled() {
        SignedDelivery delivery = SignedDelivery.of(SECRET, "msg_1", UNLOCKED);

        assertThat(delivery.send(webhook)).isEqualTo(204);
        assertThat(delivery.send(webhook)).isEqualTo(204);
        // Seam signs anew when it delivers again.
        assertThat(SignedDelivery.of(NEW_SECRET, "msg_1", Instant.now().plusSeconds(5), UNLOCKED.getBytes(UTF_8))
                .send(webhook)).isEqualTo(204);
        assertThat(observer.events).hasSize(1);
        assertThat(SignedDelivery.of(SECRET, "msg_2", UNLOCKED).send(webhook)).isEqualTo(204);
        assertThat(observer.events).hasSize(2);
    }

    @Singleton
    public static class Observer {

        final List<SeamEvent> events = new CopyOnWriteArrayList<>();

        void onEvent(@Observes SeamEvent event) {
            events.add(event);
        }
    }
}
