package io.quarkiverse.seam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** What happens to calls in progress when the packaged sample is stopped. */
class ShutdownIT {

    private static final int DEADLINE_SECONDS = 30;
    private static final String KEY = "seam_shutdown1_key";
    private static final String SESSION = """
            {"client_session":{"client_session_id":"s1","user_identifier_key":"user-1","token":"seam_cst1_token"},"ok":true}""";

    private static final String BASIC = "Basic " + Base64.getEncoder().encodeToString(
            ("user-1:" + SampleUsers.PASSWORD).getBytes(StandardCharsets.UTF_8));

    /** Blocking and reactive calls, idempotent or not. */
    private static final List<String> CALLS = List.of("POST /session", "GET /session",
            "POST /reactive/session", "GET /reactive/session");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threadsOfSeam = Executors.newCachedThreadPool();
    private final Semaphore requestsToSeam = new Semaphore(0);
    private final CountDownLatch seamMayRespond = new CountDownLatch(1);
    private HttpServer seam;
    private Sample sample;

    @BeforeEach
    void startSeam() throws IOException {
        seam = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        seam.setExecutor(threadsOfSeam);
        seam.createContext("/client_sessions", this::respondAfterPermission);
        seam.createContext("/acme", exchange -> respond(exchange, 429, "{}"));
        seam.start();
    }

    private void respondAfterPermission(HttpExchange exchange) throws IOException {
        try {
            requestsToSeam.release();
            seamMayRespond.await();
            respond(exchange, 200, SESSION);
        } catch (InterruptedException endOfTest) {
            exchange.close();
        }
    }

    private void respond(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Retry-After", "3600");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
        requestsToSeam.release();
    }

    @AfterEach
    void stop() {
        sample.process.destroyForcibly();
        seam.stop(0);
        threadsOfSeam.shutdownNow();
    }

    @Test
    void callsThatGetAResponse() throws Exception {
        sample = new Sample("-Dquarkus.shutdown.timeout=30S");
        List<CompletableFuture<HttpResponse<String>>> responses = callsInFlight(CALLS);

        sample.terminate();
        sample.awaitShutdown();
        seamMayRespond.countDown();

        for (CompletableFuture<HttpResponse<String>> response : responses) {
            assertThat(response.get(DEADLINE_SECONDS, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(response.get().body()).contains("seam_cst1_token");
        }
        sample.awaitEnd();
        assertThat(sample.log).noneMatch(line -> line.contains("ERROR") || line.contains("WARN"));
    }

    /**
     * With these settings, neither the calls nor the threads that wait for them would end within the deadline by themselves.
     */
    @Test
    void callsThatGetNoResponse() throws Exception {
        sample = new Sample("-Dquarkus.shutdown.timeout=1S",
                "-Dquarkus.rest-client.seam.read-timeout=3600000",
                "-Dquarkus.seam.acme.retry.max-delay=1H",
                "-Dquarkus.thread-pool.shutdown-interrupt=59S");
        callsInFlight(CALLS);
        callsInFlight(List.of("POST /acme/session"));

        sample.terminate();

        sample.awaitEnd();
        assertThat(sample.log).noneMatch(line -> line.contains("[io.quarkiverse.seam"))
                .noneMatch(line -> line.contains("NullPointerException"));
    }

    private List<CompletableFuture<HttpResponse<String>>> callsInFlight(List<String> calls) throws InterruptedException {
        List<CompletableFuture<HttpResponse<String>>> responses = new ArrayList<>();
        for (String call : calls) {
            String[] methodAndPath = call.split(" ");
            responses.add(client.sendAsync(HttpRequest.newBuilder(sample.uri(methodAndPath[1]))
                    .header("Authorization", BASIC)
                    .method(methodAndPath[0], BodyPublishers.noBody()).build(), BodyHandlers.ofString()));
        }
        assertThat(requestsToSeam.tryAcquire(responses.size(), DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return responses;
    }

    /** The process of the sample. */
    private final class Sample {

        private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

        final Process process;
        final Queue<String> log = new ConcurrentLinkedQueue<>();
        private final CompletableFuture<String> port = new CompletableFuture<>();
        private final CompletableFuture<Void> endOfLog;

        Sample(String... settings) throws IOException {
            Path binary = Path.of(System.getProperty("native.image.path"));
            boolean isNative = Files.exists(binary);
            List<String> command = new ArrayList<>();
            command.add(isNative ? binary.toString() : Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(settings));
            String urlOfSeam = "http://127.0.0.1:" + seam.getAddress().getPort();
            command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=0",
                    "-Dquarkus.seam.url=" + urlOfSeam, "-Dquarkus.seam.api-key=" + KEY,
                    "-Dquarkus.seam.acme.url=" + urlOfSeam + "/acme", "-Dquarkus.seam.acme.api-key=" + KEY));
            if (!isNative) {
                command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
            }
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
            endOfLog = CompletableFuture.runAsync(this::readLog);
        }

        private void readLog() {
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    log.add(line);
                    Matcher listening = LISTENING.matcher(line);
                    if (listening.find()) {
                        port.complete(listening.group(1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        URI uri(String path) {
            try {
                return URI.create("http://127.0.0.1:" + port.get(DEADLINE_SECONDS, TimeUnit.SECONDS) + path);
            } catch (Exception e) {
                throw new AssertionError("The sample did not start: " + log, e);
            }
        }

        /**
         * Sends SIGTERM. Unlike {@link Process#destroy()}, this does not close the output, so that the log can still be read.
         */
        void terminate() {
            process.toHandle().destroy();
        }

        /** While it shuts down, the sample closes each connection after the response, and says so in a header. */
        void awaitShutdown() throws Exception {
            HttpRequest request = HttpRequest.newBuilder(uri("/")).build();
            long end = System.nanoTime() + Duration.ofSeconds(DEADLINE_SECONDS).toNanos();
            while (client.send(request, BodyHandlers.discarding()).headers().firstValue("Connection").isEmpty()) {
                assertThat(System.nanoTime()).as("The sample does not shut down").isLessThan(end);
            }
        }

        void awaitEnd() throws Exception {
            assertThat(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).as("has ended").isTrue();
            assertThat(process.exitValue()).as("128 + SIGTERM").isEqualTo(143);
            endOfLog.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
            assertThat(log).noneMatch(line -> line.contains(KEY) || line.contains("seam_cst"));
        }
    }
}
