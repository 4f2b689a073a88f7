package io.quarkiverse.seam.test.webhook;

import static io.quarkiverse.seam.test.webhook.SignedDelivery.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.events.DeviceConnectedEvent;
import io.quarkiverse.seam.events.LockLockedEvent;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.ProdBuildResults;
import io.quarkus.test.ProdModeTestResults;
import io.quarkus.test.QuarkusProdModeTest;

/** Packaged applications that receive webhooks: on one node, or on several nodes with one Redis. */
@Tag("redis")
class WebhookNodesTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String PATH = "/seam/webhook";
    private static final String KEY = "seam:webhook:doors:<default>/";

    @RegisterExtension
    static final QuarkusProdModeTest APPLICATION = new QuarkusProdModeTest()
            .setApplicationName("doors")
            .withApplicationRoot(jar -> jar.addClasses(Observers.class, Control.class))
            .setForcedDependencies(List.of(Dependency.of("io.quarkus", "quarkus-rest", Version.getVersion()),
                    Dependency.of("io.quarkus", "quarkus-redis-client", Version.getVersion())));

    @ProdBuildResults
    ProdModeTestResults build;

    private RedisServer redis;

    @BeforeEach
    void start() throws Exception {
        redis = new RedisServer();
    }

    @AfterEach
    void stop() {
        redis.close();
    }

    private RunningNode node(Map<String, String> settings) throws Exception {
        Path jar = build.getResults().get(0).getPath();
        return new RunningNode(jar, settings);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.seam.webhook.secret", SECRET);
        settings.put("quarkus.redis.hosts", redis.url());
        settings.put("quarkus.redis.timeout", "2s");
        return settings;
    }

    @Test
    void withoutASecretItDoesNotStart() throws Exception {
        try (RunningNode node = node(Map.of())) {
            assertThat(node.wholeOutput()).contains("The webhook of the default workspace has no secret: set "
                    + "quarkus.seam.webhook.secret, or the environment variable SEAM_WEBHOOK_SECRET")
                    .doesNotContain("Listening");
        }
    }

    @Test
    void aDeliveryThatAnotherNodeHasHandled() throws Exception {
        try (RunningNode one = node(settings()); RunningNode other = node(settings())) {
            URI first = one.url(PATH);
            URI second = other.url(PATH);

            assertThat(SignedDelivery.of(SECRET, "msg_1", event("lock.unlocked")).send(first)).isEqualTo(204);
            one.waitFor("Observed e1");
            assertThat(SignedDelivery.of(SECRET, "msg_1", event("lock.unlocked")).send(second)).isEqualTo(204);
            assertThat(SignedDelivery.of(SECRET, "msg_1", event("lock.unlocked")).send(first)).isEqualTo(204);
            // Remembered for longer than Seam delivers again.
            assertThat(redis.command("TTL " + KEY + "msg_1")).matches("(?s):172(7[0-9][0-9]|800)\r\n.*");
            one.kill();
            other.kill();
            assertThat(one.wholeOutput().split("Observed")).hasSize(2);
            assertThat(other.wholeOutput()).doesNotContain("Observed");
        }
    }

    @Test
    void aNodeThatDiesWhileItHandlesADelivery() throws Exception {
        try (RunningNode one = node(settings()); RunningNode other = node(settings())) {
            URI first = one.url(PATH);
            URI second = other.url(PATH);
            CompletableFuture<Integer> lost = SignedDelivery.of(SECRET, "msg_2", event("lock.locked")).sendAsync(first);
            one.waitFor("Waiting for e1");
            SignedDelivery.of(SECRET, "msg_6", event("lock.locked").replace("e1", "e6")).sendAsync(first);
            one.waitFor("Waiting for e6");
            assertThat(SignedDelivery.of(SECRET, "msg_2", event("lock.locked")).send(second)).isEqualTo(503);
            // The claim has a lease, which the node renews.
            assertThat(remainingMillis("msg_2")).isBetween(1L, 60_000L);
            redis.command("PEXPIRE " + KEY + "msg_2 30000");
            // As after a restart of Redis.
            redis.command("DEL " + KEY + "msg_6");
            await().atMost(Duration.ofSeconds(29))
                    .until(() -> remainingMillis("msg_2") > 30_000 && remainingMillis("msg_6") > 0);
            one.kill();
            assertThat(lost.handle((status, failure) -> failure).join()).isNotNull();

            // The test has no patience to wait for the end of the lease.
            assertThat(remainingMillis("msg_2")).isBetween(1L, 60_000L);
            redis.command("PEXPIRE " + KEY + "msg_2 1");
            await().until(() -> remainingMillis("msg_2") < 0);
            CompletableFuture<Integer> again = SignedDelivery.of(SECRET, "msg_2", event("lock.locked")).sendAsync(second);
            other.waitFor("Waiting for e1");
            open(other, second);
            assertThat(again.join()).isEqualTo(204);
        }
    }

    @Test
    void anObserverThatFailsGivesUpTheClaim() throws Exception {
        try (RunningNode one = node(settings()); RunningNode other = node(settings())) {
            assertThat(SignedDelivery.of(SECRET, "msg_3", event("device.connected")).send(one.url(PATH))).isEqualTo(500);
            one.waitFor("Failing for e1");
            assertThat(SignedDelivery.of(SECRET, "msg_3", event("device.connected")).send(other.url(PATH))).isEqualTo(500);
            other.waitFor("Failing for e1");
        }
    }

    @Test
    void withoutRedisNothingIsHandled() throws Exception {
        try (RunningNode node = node(settings())) {
            URI url = node.url(PATH);
            redis.close();
            assertThat(SignedDelivery.of(SECRET, "msg_4", event("lock.unlocked")).send(url)).isEqualTo(503);
            redis.start();
            assertThat(SignedDelivery.of(SECRET, "msg_4", event("lock.unlocked")).send(url)).isEqualTo(204);

            // It stops between the claim and the end.
            CompletableFuture<Integer> delivery = SignedDelivery.of(SECRET, "msg_5", event("lock.locked")).sendAsync(url);
            node.waitFor("Waiting for e1");
            redis.close();
            open(node, url);
            assertThat(delivery.join()).isEqualTo(503);
            node.kill();
            assertThat(node.wholeOutput().split("Observed e1")).hasSize(2);
        }
    }

    @Test
    void aShutdownWaitsForWhatIsAccepted() throws Exception {
        Map<String, String> settings = settings();
        settings.remove("quarkus.redis.hosts");
        settings.put("quarkus.shutdown.timeout", "60s");
        try (RunningNode node = node(settings)) {
            URI url = node.url(PATH);
            CompletableFuture<Integer> delivery = SignedDelivery.of(SECRET, event("lock.locked")).sendAsync(url);
            node.waitFor("Waiting for e1");
            node.terminate();
            node.waitFor("Waiting for HTTP requests to complete");
            assertThat(delivery).isNotDone();
            open(node, url);
            assertThat(delivery.join()).isEqualTo(204);
            assertThat(node.wholeOutput()).contains("Done with e1");
        }
    }

    /** Negative if there is no claim. */
    private long remainingMillis(String id) {
        return Long
                .parseLong(redis.command("PTTL " + KEY + id).lines().findFirst().orElseThrow().substring(1));
    }

    private static void open(RunningNode node, URI url) throws Exception {
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(url.resolve("/open"))
                .POST(HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.discarding());
    }

    @Singleton
    public static class Observers {

        final CountDownLatch open = new CountDownLatch(1);

        void unlocked(@Observes LockUnlockedEvent event) {
            System.out.println("Observed " + event.eventId());
        }

        void locked(@Observes LockLockedEvent event) throws InterruptedException {
            System.out.println("Waiting for " + event.eventId());
            open.await();
            System.out.println("Done with " + event.eventId());
        }

        void connected(@Observes DeviceConnectedEvent event) {
            System.out.println("Failing for " + event.eventId());
            throw new IllegalStateException("Fails on purpose");
        }
    }

    @jakarta.ws.rs.Path("/open")
    public static class Control {

        @Inject
        Observers observers;

        @POST
        public void open() {
            observers.open.countDown();
        }
    }
}
