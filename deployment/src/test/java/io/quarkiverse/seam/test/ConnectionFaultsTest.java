package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;

/**
 * Whatever goes wrong between the application and Seam is one exception, after the timeout at the latest and as many requests
 * as may be sent, and leaves the pool of connections as it was.
 */
class ConnectionFaultsTest {

    private static final int READ_TIMEOUT = 2000;
    private static final List<String> WAYS = List.of("blocking", "reactive");
    private static final Pattern TIMED_OUT = Pattern
            .compile(".*(the request timed out|it was not complete after " + READ_TIMEOUT + " ms)", Pattern.DOTALL);
    private static final String STALLED = RawSeam.tlsUrl("ConnectionFaultsTest.stalled");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application()
            .overrideConfigKey("quarkus.rest-client.seam.read-timeout", Integer.toString(READ_TIMEOUT))
            .overrideConfigKey("quarkus.seam.retry.max-retries", "1")
            .overrideConfigKey("quarkus.seam.refused.url", RawSeam.url("ConnectionFaultsTest.refused"))
            .overrideConfigKey("quarkus.seam.refused.api-key", "seam_refused1_key")
            .overrideConfigKey("quarkus.seam.refused.retry.max-retries", "1")
            .overrideConfigKey("quarkus.seam.unknown.url", "http://seam.invalid")
            .overrideConfigKey("quarkus.seam.unknown.api-key", "seam_unknown1_key")
            .overrideConfigKey("quarkus.seam.unknown.retry.max-retries", "1")
            .overrideConfigKey("quarkus.seam.stalled.url", STALLED)
            .overrideConfigKey("quarkus.seam.stalled.api-key", "seam_stalled1_key")
            .overrideConfigKey("quarkus.seam.stalled.retry.max-retries", "1");

    @Inject
    EveryWay everyWay;

    @Inject
    Seam seam;

    @Inject
    @SeamWorkspace("refused")
    Seam refused;

    @Inject
    @SeamWorkspace("unknown")
    Seam unknown;

    @Inject
    @SeamWorkspace("stalled")
    Seam stalled;

    /** The first call in a JVM may take longer than the timeout. */
    @BeforeEach
    void warmUp() {
        everyWay.server().answer(EveryWay.success());
        EveryWay.call(sessions(seam, "blocking"), "getOrCreate");
        everyWay.server().awaitOpenConnections(1);
    }

    /** The fault, the exception, the number of requests for a create and for a get, and the number of connections then open. */
    static Stream<Arguments> faults() {
        return WAYS.stream().flatMap(way -> Stream.of(
                Arguments.of(way, "reset before the response", "SeamConnectionException", 1, 2, 0),
                Arguments.of(way, "closed before the response", "SeamConnectionException", 1, 2, 0),
                Arguments.of(way, "reset within the head", "SeamConnectionException", 1, 2, 0),
                Arguments.of(way, "reset within the body", "SeamConnectionException", 1, 2, 0),
                Arguments.of(way, "closed within the body", "SeamConnectionException", 1, 2, 0),
                Arguments.of(way, "closed within the body of an error", "SeamNotFoundException", 1, 1, 0),
                Arguments.of(way, "closed within the chunks", "SeamConnectionException", 1, 2, 0),
                Arguments.of(way, "no number as Content-Length", "SeamConnectionException", 1, 2, 0),
                Arguments.of(way, "two Content-Lengths", "SeamConnectionException", 1, 2, 0),
                Arguments.of(way, "chunked nonsense", "SeamConnectionException", 1, 2, 0),
                Arguments.of(way, "no HTTP", "SeamConnectionException", 1, 2, 0),
                Arguments.of(way, "huge head", "SeamConnectionException", 1, 2, 0),
                Arguments.of(way, "endless body", "SeamConnectionException", 1, 2, 0),
                Arguments.of(way, "endless body of an error", "SeamNotFoundException", 1, 1, 0),
                Arguments.of(way, "gzip", "SeamInvalidResponseException", 1, 1, 1),
                Arguments.of(way, "204", "SeamInvalidResponseException", 1, 1, 1),
                Arguments.of(way, "304", "SeamApiException", 1, 1, 1)));
    }

    /** Responses that only end when the client closes the connection. */
    private static final List<String> SLOW_FAULTS = List.of("silence", "silence within the head", "silence within the body",
            "slow drip of the head", "slow drip of the body", "slow drip of an error", "too long Content-Length",
            "no Content-Length");

    private static RawSeam.Answer fault(String fault) {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        String halfABody = "Content-Length: 1000\r\n\r\n{\"client_session\":{";
        String body = RawSeam.sessionJson("s1", "seam_cst1");
        return switch (fault) {
            case "reset before the response" -> RawSeam.reset();
            case "closed before the response" -> RawSeam.raw("");
            case "reset within the head" -> RawSeam.bytes(head).then(RawSeam.reset());
            case "reset within the body" -> RawSeam.bytes(head + halfABody).then(RawSeam.reset());
            case "closed within the body" -> RawSeam.raw(head + halfABody);
            case "closed within the body of an error" -> RawSeam.raw(head.replace("200", "404") + halfABody);
            case "closed within the chunks" -> RawSeam.raw(head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"cli\r\n");
            case "silence" -> RawSeam.silence();
            case "silence within the head" -> RawSeam.bytes(head).then(RawSeam.silence());
            case "silence within the body" -> RawSeam.bytes(head + halfABody).then(RawSeam.silence());
            case "slow drip of the head" -> drip(head + "X-Long: ");
            case "slow drip of the body" -> RawSeam.bytes(head).then(drip("Content-Length: 1000\r\n\r\n"));
            case "slow drip of an error" ->
                RawSeam.bytes(head.replace("200", "404")).then(drip("Content-Length: 1000\r\n\r\n"));
            case "too long Content-Length" -> RawSeam.bytes(head + "Content-Length: 10000\r\n\r\n" + body);
            case "no Content-Length" -> RawSeam.bytes(head + "\r\n" + body).then(RawSeam.silence());
            case "no number as Content-Length" -> RawSeam.bytes(head + "Content-Length: many\r\n\r\n" + body);
            case "two Content-Lengths" -> RawSeam.bytes(head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n" + body);
            case "chunked nonsense" -> RawSeam.bytes(head + "Transfer-Encoding: chunked\r\n\r\nseam_cst1\r\n" + body);
            case "no HTTP" -> RawSeam.bytes("220 seam_cst1 ESMTP\r\n\r\n");
            case "huge head" -> RawSeam.bytes(head + "X-Long: " + "a".repeat(1 << 20) + "\r\n\r\n");
            case "endless body" -> endless(head);
            case "endless body of an error" -> endless(head.replace("200", "404"));
            case "gzip" -> RawSeam.bytes(head + "Content-Encoding: gzip\r\n" + gzip(body));
            case "204", "304" -> RawSeam.http(Integer.parseInt(fault), null, "");
            default -> throw new IllegalArgumentException(fault);
        };
    }

    private static RawSeam.Answer drip(String text) {
        return (request, connection) -> {
            RawSeam.bytes(text).to(request, connection);
            while (true) {
                Thread.sleep(50);
                RawSeam.bytes(" ").to(request, connection);
            }
        };
    }

    /** A gigabyte, unless the client closes the connection. */
    private static RawSeam.Answer endless(String head) {
        return (request, connection) -> {
            RawSeam.bytes(head + "Transfer-Encoding: chunked\r\n\r\n").to(request, connection);
            byte[] chunk = ("10000\r\n" + " ".repeat(1 << 16) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 1 << 14; i++) {
                RawSeam.write(connection, chunk);
            }
        };
    }

    private static String gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return "Content-Length: " + bytes.size() + "\r\n\r\n" + bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void ofTheConnection(String way, String fault, String exception, int ofCreate, int ofGet, int open) {
        everyWay.server().answer(fault(fault));
        everyWay.server().forget();
        fails(sessions(seam, way), "create", exception, ofCreate);
        assertThat(everyWay.server().requests()).as("for a create").hasSize(ofCreate);
        everyWay.server().awaitOpenConnections(open);

        everyWay.server().forget();
        fails(sessions(seam, way), "get", exception, ofGet);
        assertThat(everyWay.server().requests()).as("for a get").hasSize(ofGet);
        everyWay.server().awaitOpenConnections(open);

        allIsAsBefore();
    }

    /** All at once, since each attempt takes as long as the timeout; the server recognizes each call by its API key. */
    @Test
    void theTimeIsUp() throws Exception {
        Map<String, String> faults = new HashMap<>();
        Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
        everyWay.server().answer((request, connection) -> {
            String authorization = request.header("Authorization");
            requests.computeIfAbsent(authorization, first -> new AtomicInteger()).incrementAndGet();
            fault(faults.get(authorization)).to(request, connection);
        });
        List<Runnable> calls = new ArrayList<>();
        for (String fault : SLOW_FAULTS) {
            for (String way : WAYS) {
                for (String method : List.of("create", "get")) {
                    String key = "seam_tenant" + calls.size() + "_key";
                    faults.put("Bearer " + key, fault);
                    boolean error = fault.endsWith("of an error");
                    int attempts = error || method.equals("create") ? 1 : 2;
                    calls.add(() -> {
                        Throwable failure = fails(sessions(seam.withCredentials(new ApiKey(key)), way), method,
                                error ? "SeamNotFoundException" : "SeamConnectionException", attempts);
                        if (!error) {
                            assertThat(failure.getMessage()).matches(TIMED_OUT);
                        }
                        assertThat(requests.get("Bearer " + key)).as("%s by %s %s", fault, way, method).hasValue(attempts);
                    });
                }
            }
        }

        allAtOnce(calls);

        everyWay.server().awaitOpenConnections(0);
        allIsAsBefore();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void nobodyListens(String way) {
        assertThat(fails(sessions(refused, way), "create", "SeamConnectionException", 2))
                .hasMessageStartingWith(
                        "No response from Seam at " + RawSeam.url("ConnectionFaultsTest.refused") + " to ClientSessions.");
        fails(sessions(refused, way), "get", "SeamConnectionException", 2);
        allIsAsBefore();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void anUnknownHost(String way) {
        assertThat(fails(sessions(unknown, way), "create", "SeamConnectionException", 2))
                .hasMessageEndingWith(": unknown host (seam.invalid)");
        allIsAsBefore();
    }

    /** The kernel accepts the connection, and nothing is ever sent on it. */
    @Test
    void aStalledHandshake() throws Exception {
        try (ServerSocket silent = new ServerSocket(URI.create(STALLED).getPort(), 50, InetAddress.getLoopbackAddress())) {
            allAtOnce(WAYS.stream().flatMap(way -> Stream.of("create", "get").map(method -> (Runnable) () -> fails(
                    sessions(stalled, way), method, "SeamConnectionException", 2))).toList());
        }
        allIsAsBefore();
    }

    @Test
    void anUnknownCharset() {
        everyWay.server()
                .answer(RawSeam.http(200, "application/json; charset=klingon", RawSeam.sessionJson("s1", "seam_cst1")));
        assertThat(((ClientSession) EveryWay.call(sessions(seam, "blocking"), "create")).token()).isEqualTo("seam_cst1");
        everyWay.server().answer(RawSeam.http(404, "text/plain; charset=klingon", "None"));
        assertThat(catchThrowable(() -> EveryWay.call(sessions(seam, "blocking"), "create")))
                .hasMessage("Seam returned 404: None");
        allIsAsBefore();
    }

    /** What is left over breaks the connection for the next request, which is sent again on another one. */
    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void aTooShortContentLength(String way) {
        everyWay.server().answer(RawSeam.bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n"
                + RawSeam.sessionJson("s1", "seam_cst1")));
        fails(sessions(seam, way), "create", "SeamInvalidResponseException", 1);

        everyWay.server().answer(EveryWay.success());
        EveryWay.call(sessions(seam, way), "get");
        allIsAsBefore();
    }

    @Test
    void garbageAfterTheResponse() {
        String body = RawSeam.sessionJson("s1", "seam_cst1");
        everyWay.server().answer(RawSeam.bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body + "seam_cst2 and more\r\n\r\n"));
        assertThat(((ClientSession) EveryWay.call(sessions(seam, "blocking"), "create")).token()).isEqualTo("seam_cst1");
        everyWay.server().awaitOpenConnections(0);
        allIsAsBefore();
    }

    private Throwable fails(ClientSessions sessions, String method, String exception, int attempts) {
        Throwable failure = catchThrowable(() -> EveryWay.call(sessions, method));

        assertThat(failure).isInstanceOf(SeamException.class);
        assertThat(failure.getClass().getSimpleName()).as(failure.toString()).isEqualTo(exception);
        assertThat(failure.getMessage()).doesNotContain("seam_cst1");
        assertThat(failure.getSuppressed()).hasSize(attempts - 1);
        return failure;
    }

    private static void allAtOnce(List<Runnable> calls) throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            CompletableFuture.allOf(calls.stream().map(call -> CompletableFuture.runAsync(call, threads))
                    .toArray(CompletableFuture[]::new)).get();
        } finally {
            threads.shutdown();
        }
    }

    private void allIsAsBefore() {
        everyWay.server().answer(EveryWay.success());
        EveryWay.call(sessions(seam, "blocking"), "create");
        everyWay.server().awaitOpenConnections(1);
    }

    private static ClientSessions sessions(Seam seam, String way) {
        return way.equals("blocking") ? seam.clientSessions() : EveryWay.awaiting(seam.reactive().clientSessions());
    }
}
