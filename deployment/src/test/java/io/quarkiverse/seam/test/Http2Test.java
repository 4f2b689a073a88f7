package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** With {@code http2}, HTTP/2 is used if the server supports it, and HTTP/1.1 otherwise. */
class Http2Test {

    private static final String EVERY_WAY = "io.quarkiverse.seam.test.EveryWay#names";
    private static final String DEFAULT = "Http2Test";
    private static final String ACME = "Http2Test.acme";
    private static final String PLAIN = "Http2Test.plain";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application(Certificates.class, VertxSeam.class)
            .setBeforeAllCustomizer(Certificates::make)
            .overrideConfigKey("quarkus.rest-client.seam.http2", "true")
            .overrideConfigKey("quarkus.tls.private-ca.trust-store.pem.certs",
                    Certificates.certificate(Certificates.AUTHORITY))
            .overrideConfigKey("quarkus.rest-client.seam.tls-configuration-name", "private-ca")
            .overrideConfigKey("quarkus.seam.url", RawSeam.tlsUrl(DEFAULT))
            .overrideConfigKey("quarkus.seam.acme.url", RawSeam.tlsUrl(ACME))
            .overrideConfigKey("quarkus.seam.plain.url", RawSeam.url(PLAIN))
            .overrideConfigKey("quarkus.seam.plain.api-key", "seam_plain1_key");

    @Inject
    EveryWay everyWay;

    @Inject
    Seam seam;

    @Inject
    @SeamWorkspace("plain")
    Seam plain;

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void isSpokenWhereTheServerDoes(String way) {
        try (VertxSeam server = server(way, HttpVersion.HTTP_2, HttpVersion.HTTP_1_1)) {
            callAll(everyWay.of(way), server::forget);

            assertThat(server.requests()).hasSameSizeAs(EveryWay.METHODS)
                    .allMatch(request -> request.version() == HttpVersion.HTTP_2)
                    .allMatch(request -> request.connection() == server.requests().get(0).connection());
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void isNotSpokenWhereTheServerDoesNot(String way) {
        try (VertxSeam server = server(way, HttpVersion.HTTP_1_1)) {
            callAll(everyWay.of(way), server::forget);

            assertThat(server.requests()).hasSameSizeAs(EveryWay.METHODS)
                    .allMatch(request -> request.version() == HttpVersion.HTTP_1_1);
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void isNotSpokenWhereTheServerDoesNotNegotiate(String way) {
        try (RawSeam server = new RawSeam(name(way), Certificates.serverSocket(Certificates.SERVER))
                .answer(EveryWay.success())) {
            callAll(everyWay.of(way), server::forget);

            assertThat(server.requests()).hasSameSizeAs(EveryWay.METHODS);
        }
    }

    /** As the Dev Service is. */
    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void withoutTls(String way) {
        ClientSessions sessions = way.equals("blocking") ? plain.clientSessions()
                : EveryWay.awaiting(plain.reactive().clientSessions());
        try (VertxSeam server = new VertxSeam(PLAIN, new HttpServerOptions())) {
            callAll(sessions, server::forget);

            assertThat(server.requests()).hasSameSizeAs(EveryWay.METHODS)
                    .allMatch(request -> request.version() == HttpVersion.HTTP_2);
        }
        try (RawSeam server = new RawSeam(PLAIN).answer(EveryWay.success())) {
            callAll(sessions, server::forget);

            assertThat(server.requests()).hasSameSizeAs(EveryWay.METHODS);
        }
    }

    /** All of them are in progress at the same time, on one connection. */
    @Test
    void concurrentCalls() {
        int calls = 60;
        List<HttpServerRequest> waiting = new ArrayList<>();
        try (VertxSeam server = server("blocking", HttpVersion.HTTP_2)) {
            EveryWay.call(seam.clientSessions(), "get");
            server.forget();
            server.answer(request -> {
                waiting.add(request);
                if (waiting.size() == calls) {
                    waiting.forEach(Http2Test::answerWithCredentials);
                }
            });

            List<Uni<String>> tokens = IntStream.range(0, calls).mapToObj(this::tokenOfTenant).toList();

            assertThat(Uni.join().all(tokens).andFailFast().await().indefinitely())
                    .containsExactlyElementsOf(IntStream.range(0, calls).mapToObj(i -> "Bearer " + key(i)).toList());
            assertThat(server.requests()).allMatch(request -> request.version() == HttpVersion.HTTP_2)
                    .allMatch(request -> request.connection() == server.requests().get(0).connection());
        }
    }

    /** Half of them are blocking. */
    private Uni<String> tokenOfTenant(int i) {
        Seam tenant = seam.withCredentials(new ApiKey(key(i)));
        GetClientSessionRequest request = GetClientSessionRequest.builder().clientSessionId("s1").build();
        Uni<ClientSession> session = i % 2 == 0 ? tenant.reactive().clientSessions().get(request)
                : Uni.createFrom().item(() -> tenant.clientSessions().get(request))
                        .runSubscriptionOn(task -> new Thread(task).start());
        return session.map(ClientSession::token);
    }

    private static String key(int i) {
        return "seam_tenant" + i + "_key";
    }

    private static void answerWithCredentials(HttpServerRequest request) {
        request.response().putHeader("Content-Type", "application/json")
                .end(RawSeam.sessionJson("s1", request.getHeader("Authorization")));
    }

    /** The first one may get a connection of the test before, and is then sent again. */
    private static void callAll(ClientSessions sessions, Runnable forget) {
        EveryWay.call(sessions, "get");
        forget.run();
        EveryWay.METHODS.forEach(method -> EveryWay.call(sessions, method));
    }

    private static VertxSeam server(String way, HttpVersion... versions) {
        return new VertxSeam(name(way), VertxSeam.tls(versions));
    }

    private static String name(String way) {
        return way.equals("workspace") ? ACME : DEFAULT;
    }
}
