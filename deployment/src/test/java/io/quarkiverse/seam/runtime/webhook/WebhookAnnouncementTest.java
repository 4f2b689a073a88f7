package io.quarkiverse.seam.runtime.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.AbstractConfigSource;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;

/** What the application tells the Dev Service. */
class WebhookAnnouncementTest {

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<String> announced = new LinkedBlockingQueue<>();
    private final WebhookAnnouncement announcement = new WebhookAnnouncement();
    private HttpServer devService;

    @BeforeEach
    void start() {
        devService = vertx.createHttpServer().requestHandler(request -> request.body().onSuccess(body -> {
            announced.add(request.path() + " " + body);
            request.response().end();
        })).listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        announcement.vertx = vertx;
    }

    @AfterEach
    void stop() {
        LaunchMode.set(LaunchMode.NORMAL);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** The port is any free one, which the configuration knows some time after the event. */
    private void configure(Map<String, String> settings) {
        AtomicInteger reads = new AtomicInteger();
        announcement.config = new SmallRyeConfigBuilder().addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(settings, "settings", 100))
                .withSources(new PropertiesConfigSource(Map.of("seam.fake.url", "http://127.0.0.1:" + devService.actualPort(),
                        "seam.fake.webhook-path", "/seam/webhook"), "Dev Service", 100))
                .withSources(new AbstractConfigSource("port", 200) {

                    @Override
                    public Set<String> getPropertyNames() {
                        return Set.of();
                    }

                    @Override
                    public String getValue(String name) {
                        return switch (name) {
                            case "quarkus.http.port" -> reads.incrementAndGet() < 3 ? "0" : "18080";
                            case "quarkus.http.ssl-port" -> "18443";
                            default -> null;
                        };
                    }
                }).build();
    }

    private String next() throws InterruptedException {
        return announced.poll(30, TimeUnit.SECONDS);
    }

    @Test
    void isSentOnceThePortIsKnown() throws InterruptedException {
        configure(Map.of("quarkus.http.root-path", "app", "quarkus.http.host", "0.0.0.0"));

        announcement.listens(new HttpServerStart(null));

        assertThat(next()).isEqualTo("/_fake/application {\"webhook_url\":\"http://localhost:18080/app/seam/webhook\"}");
    }

    @Test
    void isThePortWithTlsIfTheOtherIsNotForEverything() throws InterruptedException {
        configure(Map.of("quarkus.http.insecure-requests", "redirect", "quarkus.http.host", "127.0.0.2"));

        announcement.listens(new HttpServerStart(null));
        announcement.listensWithTls(new HttpsServerStart(null));

        assertThat(next()).isEqualTo("/_fake/application {\"webhook_url\":\"https://127.0.0.2:18443/seam/webhook\"}");
        assertThat(announced).isEmpty();
    }

    @Test
    void isThePortWithTlsIfClientsNeedACertificate() throws InterruptedException {
        configure(Map.of("quarkus.http.ssl.client-auth", "required"));

        announcement.listensWithTls(new HttpsServerStart(null));

        assertThat(next()).isEqualTo("/_fake/application {\"webhook_url\":\"https://localhost:18443/seam/webhook\"}");
    }

    /** Quarkus only has the port in the configuration of the first start, and no event of the server comes after a reload. */
    @Test
    void isTheSamePortAfterALiveReload() throws InterruptedException {
        LaunchMode.set(LaunchMode.DEVELOPMENT);
        configure(Map.of());
        announcement.listens(new HttpServerStart(null));
        String before = next();
        configure(Map.of());

        announcement.reloaded(new StartupEvent());

        assertThat(next()).isEqualTo(before).contains(":18080/");
    }
}
