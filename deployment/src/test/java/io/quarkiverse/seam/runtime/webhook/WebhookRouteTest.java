package io.quarkiverse.seam.runtime.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.config.SeamConfig;
import io.quarkiverse.seam.runtime.config.WebhookSettings;
import io.quarkiverse.seam.webhooks.SeamWebhookDeliveries;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;

/** Each request gets a response, and each delivery gives back its permit, even if something fails that should not. */
class WebhookRouteTest {

    private static final String KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String EVENT = "{\"event_type\":\"lock.unlocked\"}";
    private static final String ID = "msg_" + UUID.randomUUID();
    private static final String TIMESTAMP = Long.toString(Instant.now().getEpochSecond());
    private static final ObservedEvents ALL = new ObservedEvents(true, Set.of(), true);
    private static final ObservedEvents NONE = new ObservedEvents(false, Set.of(), false);

    private static Vertx vertx;

    private final List<Outcome> outcomes = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void ifMetricsCannotBeRecorded() throws Exception {
        DeliveryObserver failing = new DeliveryObserver() {
            @Override
            public void ended(String eventType, Outcome outcome, Duration duration) {
                throw new IllegalStateException("Fails on purpose");
            }
        };
        URI webhook = serve(NONE, new DeliveriesInMemory(System::nanoTime), failing);

        for (int i = 0; i < 3; i++) {
            assertThat(send(webhook, "nonsense")).isEqualTo(400);
            assertThat(send(webhook, signature("lock.locked"))).isEqualTo(401);
            assertThat(send(webhook, signature(EVENT))).isEqualTo(204);
        }
    }

    @Test
    void ifAClaimIsNull() throws Exception {
        SeamWebhookDeliveries withoutResult = new SeamWebhookDeliveries() {
            @Override
            public Claim claim(String delivery, String claimant, Duration lease) {
                return null;
            }

            @Override
            public void renew(String delivery, String claimant, Duration lease) {
            }

            @Override
            public void handled(String delivery, Duration remember) {
            }

            @Override
            public void release(String delivery, String claimant) {
            }
        };
        URI webhook = serve(ALL, withoutResult, recorded());

        assertThat(send(webhook, signature(EVENT))).isEqualTo(503);
        assertThat(send(webhook, signature(EVENT))).isEqualTo(503);
        assertThat(outcomes).containsExactly(Outcome.UNAVAILABLE, Outcome.UNAVAILABLE);
    }

    /** The response must not be lost, so the test sends no more than what makes the route give up. */
    @Test
    void ifABodyDoesNotEnd() throws Exception {
        URI webhook = serve(NONE, new DeliveriesInMemory(System::nanoTime), recorded());

        try (Socket socket = new Socket(webhook.getHost(), webhook.getPort())) {
            OutputStream request = socket.getOutputStream();
            request.write("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(UTF_8));
            byte[] chunk = ("100000\r\n" + " ".repeat(1024 * 1024) + "\r\n").getBytes(UTF_8);
            for (int i = 0; i < 16; i++) {
                request.write(chunk);
            }
            request.write("1\r\n \r\n".getBytes(UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8).toLowerCase(Locale.ROOT))
                    .startsWith("http/1.1 413").contains("connection: close").containsOnlyOnce("http/1.1");
        }
        assertThat(outcomes).containsExactly(Outcome.TOO_LARGE);
    }

    private DeliveryObserver recorded() {
        return new DeliveryObserver() {
            @Override
            public void ended(String eventType, Outcome outcome, Duration duration) {
                outcomes.add(outcome);
            }
        };
    }

    /** With one permit. */
    private static URI serve(ObservedEvents observed, SeamWebhookDeliveries deliveries, DeliveryObserver observer) {
        SmallRyeConfig config = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(SeamConfig.class)
                .withSources(new PropertiesConfigSource(Map.of("quarkus.seam.webhook.secret", "whsec_" + KEY,
                        "quarkus.seam.webhook.max-concurrent", "1"), "test", 250))
                .build();
        WebhookSettings settings = WebhookSettings.of(ConfiguredWorkspaces.DEFAULT, config.getConfigMapping(SeamConfig.class),
                config);
        DeliveryHandler handler = new DeliveryHandler(vertx, deliveries, new EventObservers(Set.of()), List.of());
        Router router = Router.router(vertx);
        router.route("/").handler(new WebhookRoute(vertx, new WebhookWorkspaces(List.of(settings), null, vertx), observed, NONE,
                handler, List.of(observer)));
        HttpServer server = vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1").toCompletionStage()
                .toCompletableFuture().join();
        return URI.create("http://127.0.0.1:" + server.actualPort() + "/");
    }

    private static String signature(String signed) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(KEY), "HmacSHA256"));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal((ID + "." + TIMESTAMP + "." + signed).getBytes(UTF_8)));
    }

    private static int send(URI webhook, String signature) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(webhook).timeout(Duration.ofSeconds(30))
                .header("svix-id", ID).header("svix-timestamp", TIMESTAMP).header("svix-signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(EVENT)).build(), BodyHandlers.discarding()).statusCode();
    }
}
