package io.quarkiverse.seam.benchmarks.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * A server that returns one canned response, as fast as possible or after a latency. It runs until its standard input
 * ends.
 */
public final class CannedSeam {

    /** How a server responds. */
    public record Behavior(int errorPercent, int sessions, int devices) {

        public static final Behavior FAST = new Behavior(0, 1, 0);

        public Behavior withErrors(int percent) {
            return new Behavior(percent, sessions, devices);
        }

        public Behavior withSessions(int count) {
            return new Behavior(errorPercent, count, devices);
        }

        public Behavior withDevices(int count) {
            return new Behavior(errorPercent, sessions, count);
        }
    }

    private static final String LATENCY = "/latency/";
    private static final String DEVICES = "/devices/list";

    private static final String SESSION = """
            {"client_session_id":"c2cbd177-1ef1-414e-bb30-4bb8e20d2d64","workspace_id":"398d80b7-3f96-47c2-b85a-6f8ba21d07be",\
            "token":"seam_cst1canned_9LxFMxbBYSGPcbVmmBnFcrGN","user_identifier_key":"internal-user-id-1",\
            "created_at":"2025-06-15T08:30:45.123Z","expires_at":"2125-06-15T09:30:45.123Z","device_count":3,\
            "connected_account_ids":["3ea0b67f-649f-4131-bfe3-f2035e77a3f9","6e1cad57-b244-40ca-b4f3-30a46c8000d4"],\
            "connect_webview_ids":[],"user_identity_id":null,"customer_key":null}""";
    private static final Buffer CREATED = Buffer.buffer("{\"client_session\":" + SESSION + ",\"ok\":true}");
    private static final Buffer DEVICE = Buffer.buffer(CannedDevices.one());
    private static final Buffer BUSY = Buffer.buffer("""
            {"error":{"type":"internal_server_error","message":"busy","request_id":"d1f0a7f5"},"ok":false}""");

    private final Vertx vertx;
    private final Behavior behavior;
    private final Buffer list;
    private final AtomicLong requests = new AtomicLong();
    private volatile int latencyMillis;

    private CannedSeam(Vertx vertx, Behavior behavior) {
        this.vertx = vertx;
        this.behavior = behavior;
        this.list = Buffer.buffer("{\"client_sessions\":["
                + String.join(",", Collections.nCopies(behavior.sessions(), SESSION)) + "],\"ok\":true}");
    }

    public static void main(String[] args) throws Exception {
        Behavior behavior = new Behavior(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        Vertx vertx = Vertx.vertx();
        CannedSeam seam = new CannedSeam(vertx, behavior);
        AtomicInteger port = new AtomicInteger();
        vertx.deployVerticle(() -> seam.new Server(port),
                new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors()))
                .toCompletionStage().toCompletableFuture().get();
        System.out.println(port);
        while (System.in.read() >= 0) {
            // Ignores its input
        }
        System.exit(0);
    }

    /** Sets the latency of the server. It has none at first, for a fast warm-up. */
    public static void latency(String url, int millis) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + LATENCY + millis)).build();
        HttpResponse<Void> response = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        if (response.statusCode() != 200) {
            throw new IOException("The server returned " + response.statusCode());
        }
    }

    private void respond(HttpServerRequest request) {
        if (request.path().startsWith(LATENCY)) {
            latencyMillis = Integer.parseInt(request.path().substring(LATENCY.length()));
            request.response().end();
            return;
        }
        // So that no contender is fast because it omits something
        String authorization = request.getHeader("Authorization");
        String contentType = request.getHeader("Content-Type");
        boolean proper = authorization != null && authorization.startsWith("Bearer seam_")
                && contentType != null && contentType.startsWith("application/json");
        if (!proper) {
            request.response().setStatusCode(401).end();
        } else if (latencyMillis == 0) {
            send(request);
        } else {
            vertx.setTimer(latencyMillis, timer -> send(request));
        }
    }

    private void send(HttpServerRequest request) {
        HttpServerResponse response = request.response().putHeader("Content-Type", "application/json");
        // Errors are spread evenly over each hundred requests, and the same in each run: 37 and 100 have no common divisor.
        if (behavior.errorPercent() > 0 && requests.incrementAndGet() * 37 % 100 < behavior.errorPercent()) {
            response.setStatusCode(503).end(BUSY);
        } else {
            response.end(switch (request.path()) {
                case "/client_sessions/list" -> list;
                case "/devices/get" -> DEVICE;
                default -> CREATED;
            });
        }
    }

    /** The cursor is the number of devices before the page. */
    private void sendDevices(HttpServerRequest request, Buffer body) {
        int next = Integer.parseInt(body.toJsonObject().getString("page_cursor", "0")) + CannedDevices.PER_PAGE;
        request.response().putHeader("Content-Type", "application/json")
                .end(CannedDevices.page(next < behavior.devices() ? Integer.toString(next) : null));
    }

    /** One event loop of the server. */
    private final class Server extends AbstractVerticle {

        private final AtomicInteger port;

        Server(AtomicInteger port) {
            this.port = port;
        }

        @Override
        public void start(Promise<Void> started) {
            vertx.createHttpServer()
                    .requestHandler(request -> {
                        if (request.path().equals(DEVICES)) {
                            request.bodyHandler(body -> sendDevices(request, body));
                        } else {
                            request.endHandler(end -> respond(request));
                        }
                    })
                    // A free port, the same for all instances
                    .listen(-1, "localhost")
                    .onSuccess(server -> port.set(server.actualPort()))
                    .<Void> mapEmpty()
                    .onComplete(started);
        }
    }
}
