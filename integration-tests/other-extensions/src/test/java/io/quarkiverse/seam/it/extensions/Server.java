package io.quarkiverse.seam.it.extensions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Seam, another service and the token endpoint of an OIDC provider. A test sets the response for each path. */
public class Server implements QuarkusTestResourceLifecycleManager {

    /** @param authorization all values of the header */
    record Request(String path, List<String> authorization, String body) {
    }

    private final Map<String, String> responses = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        respond("/token", "{\"access_token\":\"oidc-token\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            requests.add(new Request(path,
                    List.copyOf(exchange.getRequestHeaders().getOrDefault("Authorization", List.of())),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            byte[] response = responses.get(path).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, response.length);
            exchange.getResponseBody().write(response);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("quarkus.seam.url", url, "quarkus.rest-client.other.url", url,
                "quarkus.oidc-client.auth-server-url", url);
    }

    Server respond(String path, String json) {
        responses.put(path, json);
        return this;
    }

    void forget(String path) {
        requests.removeIf(request -> request.path().equals(path));
    }

    List<Request> requests(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Server.class));
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
