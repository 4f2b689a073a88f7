package io.quarkiverse.seam.deployment.devservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.webhooks.SeamWebhookVerifier;

/** An application that receives webhooks: a real server, which keeps what arrives. */
final class WebhookReceiver implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final HttpServer server;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    /** The next ones; 204 after them. */
    private final BlockingQueue<Integer> statuses = new LinkedBlockingQueue<>();

    WebhookReceiver() {
        this(0);
    }

    WebhookReceiver(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.add(new Received(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes()));
            Integer status = statuses.poll();
            exchange.sendResponseHeaders(status == null ? 204 : status, -1);
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void respondNextWith(Integer... next) {
        statuses.addAll(List.of(next));
    }

    Received next() {
        try {
            Received next = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("Nothing arrives");
            }
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    boolean isEmpty() {
        return received.isEmpty();
    }

    void clear() {
        received.clear();
        statuses.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    record Received(String path, Map<String, List<String>> headers, byte[] body) {

        /** Fails unless it is signed with the secret. */
        SeamEvent event(String secret) {
            return SeamWebhookVerifier.of(secret).verify(headers, body);
        }

        String messageId() {
            return headers.get("Svix-id").get(0);
        }
    }
}
