package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;
import io.vertx.core.Vertx;

/**
 * A response of 1 MiB that consists of beginnings of tokens is masked in linear time. Looking ahead from each of them would
 * block the event loop for minutes.
 */
class HostileResponsesTest {

    private static final String NAME = "HostileResponsesTest";
    private static final GetClientSessionRequest REQUEST = GetClientSessionRequest.builder().clientSessionId("s1").build();
    private static final String BEGINNINGS = "seam_".repeat(209_000);
    private static final Duration BELOW_MINUTES = Duration.ofSeconds(60);

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.rest-client.logging.scope", "request-response")
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key")
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0");

    @Inject
    ClientSessions.Reactive clientSessions;

    @Inject
    Vertx vertx;

    @ParameterizedTest
    @ValueSource(strings = { "text", "message", "type", "data", "member", "not ok" })
    void areDigestedOnTheEventLoop(String kind) throws Exception {
        CompletableFuture<Throwable> failed = new CompletableFuture<>();
        try (RawSeam seam = new RawSeam(NAME).answer(answer(kind))) {
            vertx.getOrCreateContext().runOnContext(ignored -> clientSessions.get(REQUEST).subscribe().with(
                    session -> failed.completeExceptionally(new AssertionError("No failure")), failed::complete));

            assertThat(failed.get(BELOW_MINUTES.toSeconds(), TimeUnit.SECONDS)).isInstanceOf(SeamApiException.class);
            assertThat(seam.requests()).hasSize(1);
        }
    }

    private static RawSeam.Answer answer(String kind) {
        return switch (kind) {
            case "text" -> RawSeam.http(500, "text/plain", BEGINNINGS);
            case "message" -> RawSeam.error(400, "invalid_input", BEGINNINGS);
            case "type" -> RawSeam.error(400, BEGINNINGS, "message");
            case "data" ->
                RawSeam.json(400, "{\"error\":{\"type\":\"a\",\"data\":{\"a\":[\"" + BEGINNINGS + "\"]}},\"ok\":false}");
            case "member" -> RawSeam.json(400, "{\"error\":{\"type\":\"a\",\"data\":{\"" + BEGINNINGS + "\":1}},\"ok\":false}");
            default -> RawSeam.error(200, "a", BEGINNINGS);
        };
    }
}
