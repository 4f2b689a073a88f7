package io.quarkiverse.seam.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A Seam that returns, for each path, the responses that a test chooses. */
public class CannedSeam implements QuarkusTestResourceLifecycleManager {

    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, String> responses = new ConcurrentHashMap<>();
    private final Map<String, String> requests = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::respond);
        server.start();
        settings.putAll(Map.of(
                "quarkus.seam.url", "http://127.0.0.1:" + server.getAddress().getPort(),
                "quarkus.seam.api-key", "seam_test1_key",
                "quarkus.seam.action-attempts.poll-interval", "10ms"));
        return settings;
    }

    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(this, new TestInjector.MatchesType(CannedSeam.class));
    }

    @Override
    public void stop() {
        // Quarkus would leave them set for the following integration tests.
        settings.keySet().forEach(System::clearProperty);
        server.stop(0);
    }

    /** @param members of the response, but for "ok" */
    void returns(String path, String members) {
        responses.put(path, "{" + members + (members.isEmpty() ? "" : ",") + "\"ok\":true}");
    }

    /** @return the body of the last request */
    String request(String path) {
        return requests.get(path);
    }

    private void respond(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            requests.put(path, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] response = responses.get(path).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().put("Content-Type", List.of("application/json"));
            exchange.sendResponseHeaders(200, response.length);
            exchange.getResponseBody().write(response);
        }
    }
}
