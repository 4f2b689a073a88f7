package io.quarkiverse.seam.test.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A delivery as Seam sends it, signed by a few lines that have nothing in common with the extension. */
final class SignedDelivery {

    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body;

    private SignedDelivery(byte[] body) {
        this.body = body;
    }

    static String newId() {
        return "msg_" + UUID.randomUUID();
    }

    static SignedDelivery of(String secret, String body) {
        return of(secret, newId(), body);
    }

    static SignedDelivery of(String secret, String id, String body) {
        return of(secret, id, Instant.now(), body.getBytes(UTF_8));
    }

    static SignedDelivery of(String secret, String id, Instant sent, byte[] body) {
        String timestamp = Long.toString(sent.getEpochSecond());
        return new SignedDelivery(body)
                .header("svix-id", id)
                .header("svix-timestamp", timestamp)
                .header("svix-signature", "v1," + signature(secret, id, timestamp, body))
                .header("Content-Type", "application/json");
    }

    static String signature(String secret, String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            signed.write((id + "." + timestamp + ".").getBytes(UTF_8));
            signed.write(body);
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.toByteArray()));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The payload of an event. */
    static String event(String type) {
        return "{\"event_id\":\"e1\",\"event_type\":\"" + type + "\",\"workspace_id\":\"w1\",\"device_id\":\"d1\","
                + " \"created_at\":\"2026-01-02T03:04:05.678Z\",\"occurred_at\":\"2026-01-02T03:04:05.678Z\"}";
    }

    /** @param value null removes the header */
    SignedDelivery header(String name, String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    String header(String name) {
        return headers.get(name);
    }

    SignedDelivery body(byte[] other) {
        body = other;
        return this;
    }

    byte[] body() {
        return body;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** @return the status of the response */
    int send(URI url) {
        return sendAsync(url).join();
    }

    CompletableFuture<Integer> sendAsync(URI url) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url).version(HttpClient.Version.HTTP_1_1)
                .timeout(DEADLINE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return CLIENT.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(response -> {
            if (!response.body().isEmpty() && response.statusCode() != 404) {
                throw new AssertionError("The response has a body: " + response.body());
            }
            return response.statusCode();
        });
    }
}
