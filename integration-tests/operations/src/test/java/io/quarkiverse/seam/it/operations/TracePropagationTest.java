package io.quarkiverse.seam.it.operations;

import static io.quarkiverse.seam.it.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The trace is sent to Seam, so that a proxy on the way can continue it. */
@QuarkusTest
@WithTestResource(TracePropagationTest.Server.class)
class TracePropagationTest {

    Queue<String> traceParents;

    @Test
    void sendsTheTrace() {
        as("user").header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .post("/acme/session").then().statusCode(200);

        assertThat(traceParents).singleElement().asString()
                .matches("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01")
                .doesNotContain("b7ad6b7169203331");
    }

    public static class Server implements QuarkusTestResourceLifecycleManager {

        private final Queue<String> traceParents = new ConcurrentLinkedQueue<>();
        private HttpServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            byte[] response = """
                    {"client_session":{"client_session_id":"s1","token":"seam_cst1_token"},"ok":true}"""
                    .getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                traceParents.addAll(exchange.getRequestHeaders().get("traceparent"));
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, response.length);
                exchange.getResponseBody().write(response);
                exchange.close();
            });
            server.start();
            return Map.of("quarkus.seam.acme.url", "http://127.0.0.1:" + server.getAddress().getPort(),
                    "quarkus.seam.acme.api-key", "seam_acme1_key");
        }

        @Override
        public void inject(Object test) {
            ((TracePropagationTest) test).traceParents = traceParents;
        }

        @Override
        public void stop() {
            server.stop(0);
        }
    }
}
