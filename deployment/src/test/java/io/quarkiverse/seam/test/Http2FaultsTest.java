package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.PemTrustOptions;

/** Whatever goes wrong over HTTP/2 is one exception, after as many requests as may be sent, and the next call succeeds. */
class Http2FaultsTest {

    private static final int READ_TIMEOUT = 1200;
    private static final String RELAY = "Http2FaultsTest";
    private static final String SERVER = "Http2FaultsTest.server";

    private static final int INTERNAL_ERROR = 0x2;
    private static final int REFUSED_STREAM = 0x7;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application(Certificates.class, VertxSeam.class, TcpRelay.class)
            .setBeforeAllCustomizer(Certificates::make)
            .overrideConfigKey("quarkus.rest-client.seam.http2", "true")
            .overrideConfigKey("quarkus.rest-client.seam.read-timeout", Integer.toString(READ_TIMEOUT))
            .overrideConfigKey("quarkus.tls.private-ca.trust-store.pem.certs",
                    Certificates.certificate(Certificates.AUTHORITY))
            .overrideConfigKey("quarkus.rest-client.seam.tls-configuration-name", "private-ca")
            .overrideConfigKey("quarkus.seam.url", RawSeam.tlsUrl(RELAY))
            .overrideConfigKey("quarkus.seam.retry.max-retries", "1")
            .overrideConfigKey("quarkus.seam.patient.url", RawSeam.tlsUrl(RELAY))
            .overrideConfigKey("quarkus.seam.patient.api-key", "seam_patient1_key")
            .overrideConfigKey("quarkus.seam.patient.retry.max-retries", "20");

    @Inject
    Seam seam;

    @Inject
    @SeamWorkspace("patient")
    Seam patient;

    private VertxSeam server;
    private TcpRelay relay;

    /** The first call in a JVM may take longer than the timeout. */
    @BeforeEach
    void connect() {
        server = new VertxSeam(SERVER, VertxSeam.tls(HttpVersion.HTTP_2));
        relay = new TcpRelay(RELAY, SERVER);
        EveryWay.call(patient.clientSessions(), "getOrCreate");
        server.forget();
    }

    @AfterEach
    void disconnect() {
        relay.close();
        server.close();
    }

    /**
     * The fault, the exception, and the number of requests for a create and for a get. A fault that lasts until the timeout is
     * tried in one way only, since what ends it is the same for both; {@link ConnectionFaultsTest} tries both.
     */
    static Stream<Arguments> faults() {
        Stream<Arguments> slow = Stream.of(
                Arguments.of("blocking", "silence", "SeamConnectionException", 1, 2),
                Arguments.of("reactive", "silence within the body", "SeamConnectionException", 1, 2),
                Arguments.of("blocking", "slow drip of the body", "SeamConnectionException", 1, 2),
                Arguments.of("reactive", "endless body", "SeamConnectionException", 1, 2));
        Stream<Arguments> quick = Stream.of("blocking", "reactive").flatMap(way -> Stream.of(
                Arguments.of(way, "reset before the response", "SeamConnectionException", 1, 2),
                Arguments.of(way, "reset within the body", "SeamConnectionException", 1, 2),
                Arguments.of(way, "reset within the body of an error", "SeamNotFoundException", 1, 1),
                Arguments.of(way, "refused", "SeamConnectionException", 1, 2),
                Arguments.of(way, "GOAWAY", "SeamConnectionException", 1, 2),
                Arguments.of(way, "GOAWAY for an error", "SeamConnectionException", 1, 2),
                Arguments.of(way, "closed before the response", "SeamConnectionException", 1, 2),
                Arguments.of(way, "closed within the body", "SeamConnectionException", 1, 2),
                Arguments.of(way, "cut before the response", "SeamConnectionException", 1, 2),
                Arguments.of(way, "cut within the body", "SeamConnectionException", 1, 2),
                Arguments.of(way, "too short Content-Length", "SeamConnectionException", 1, 2),
                Arguments.of(way, "204", "SeamInvalidResponseException", 1, 1)));
        return Stream.concat(slow, quick);
    }

    private void answer(String fault, HttpServerRequest request) {
        HttpServerResponse response = request.response();
        String body = RawSeam.sessionJson("s1", "seam_cst1");
        if (fault.contains("within the body")) {
            response.setStatusCode(fault.endsWith("of an error") ? 404 : 200).write(body.substring(0, 100));
        }
        switch (fault) {
            case "reset before the response", "reset within the body", "reset within the body of an error" ->
                response.reset(INTERNAL_ERROR);
            case "refused" -> response.reset(REFUSED_STREAM);
            case "GOAWAY" -> request.connection().goAway(0, request.streamId() - 2);
            case "GOAWAY for an error" -> request.connection().goAway(INTERNAL_ERROR, request.streamId() - 2);
            case "closed before the response", "closed within the body" -> request.connection().close();
            case "cut before the response", "cut within the body" -> relay.cut();
            case "silence", "silence within the body" -> {
                // The client gives up.
            }
            case "slow drip of the body" -> drip(response);
            case "endless body" -> endless(response);
            case "too short Content-Length" -> response.putHeader("Content-Length", "10").end(body);
            case "204" -> response.setStatusCode(204).end();
            default -> throw new IllegalArgumentException(fault);
        }
    }

    /** Until the client ends it. */
    private static void drip(HttpServerResponse response) {
        response.write(" ").onSuccess(written -> Vertx.currentContext().owner().setTimer(50, timer -> drip(response)));
    }

    /** Until the client ends it. */
    private static void endless(HttpServerResponse response) {
        response.write(" ".repeat(1 << 16)).onSuccess(written -> endless(response));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void ofTheConnection(String way, String fault, String exception, int ofCreate, int ofGet) {
        server.answer(request -> answer(fault, request));
        fails(way, "create", exception, ofCreate);
        succeeds(way, "get");

        server.answer(request -> answer(fault, request));
        fails(way, "get", exception, ofGet);
        succeeds(way, "get");
    }

    /** No packet gets through any more, and neither side is notified. */
    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void aDeadConnection(String way) {
        relay.silence();
        fails(way, "create", "SeamConnectionException", 0);
        succeeds(way, "create");

        relay.silence();
        succeeds(way, "get");
    }

    @ParameterizedTest
    @ValueSource(strings = { "reset before the response", "too short Content-Length" })
    void leavesTheOtherCallsAlone(String fault) {
        CompletableFuture<HttpServerRequest> waiting = new CompletableFuture<>();
        server.answer(waiting::complete);
        CompletableFuture<?> other = seam.reactive().clientSessions().revoke("s1").subscribeAsCompletionStage();
        HttpServerRequest ofOther = waiting.join();

        server.answer(request -> answer(fault, request));
        fails("blocking", "create", "SeamConnectionException", 1);
        assertThat(server.requests().get(0).connection()).isSameAs(ofOther.connection());

        VertxSeam.succeed(ofOther);
        other.join();
    }

    /** As before a restart: requests already received still get a response, and later ones use another connection. */
    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void aServerThatTakesItsLeave(String way) {
        server.answer(request -> {
            request.connection().goAway(0);
            VertxSeam.succeed(request);
        });
        for (int i = 0; i < 20; i++) {
            EveryWay.call(sessions(way), "create");
        }
        assertThat(server.requests()).hasSize(20);
        assertThat(server.requests().stream().map(VertxSeam.Request::connection)).doesNotHaveDuplicates();
    }

    /** The client considers the connection established, and only notices its end. */
    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void noClientCertificate(String way) {
        server.close();
        server = new VertxSeam(SERVER, VertxSeam.tls(HttpVersion.HTTP_2).setClientAuth(ClientAuth.REQUIRED)
                .setTrustOptions(new PemTrustOptions().addCertPath(Certificates.certificate(Certificates.AUTHORITY))));
        fails(way, "create", "SeamConnectionException", 0);
    }

    private void fails(String way, String method, String exception, int requests) {
        server.forget();
        Throwable failure = catchThrowable(() -> EveryWay.call(sessions(way), method));

        assertThat(failure).isInstanceOf(SeamException.class);
        assertThat(failure.getClass().getSimpleName()).as(failure.toString()).isEqualTo(exception);
        assertThat(failure.getMessage()).doesNotContain("seam_cst1", "null");
        assertThat(server.requests()).hasSize(requests);
    }

    private void succeeds(String way, String method) {
        server.answer(VertxSeam::succeed);
        EveryWay.call(sessions(way), method);
    }

    private ClientSessions sessions(String way) {
        return way.equals("blocking") ? seam.clientSessions() : EveryWay.awaiting(seam.reactive().clientSessions());
    }
}
