package io.quarkiverse.seam.deployment.devservice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

import io.vertx.core.Promise;

/** An event on its way to a webhook. Touched by the event loop alone. */
final class FakeSeamDelivery {

    final String messageId = "msg_" + UUID.randomUUID();
    /** The same bytes in each attempt, even if the event changes. */
    final String body;
    final String secret;
    final boolean toApplication;
    final long createdAt = System.nanoTime();
    /** Completed after the last attempt, whether that succeeds or not. */
    final Promise<FakeSeamDelivery> ended = Promise.promise();
    final List<Attempt> attempts = new ArrayList<>();
    private final String eventId;
    private final String eventType;
    private final Supplier<String> url;

    /** @param url returns null until the application has said where it listens */
    FakeSeamDelivery(JsonNode event, Supplier<String> url, String secret, boolean toApplication) {
        this.body = event.toString();
        this.eventId = event.path("event_id").asText();
        this.eventType = event.path("event_type").asText();
        this.url = url;
        this.secret = secret;
        this.toApplication = toApplication;
    }

    /** Null until the application has said where it listens. */
    String url() {
        return url.get();
    }

    boolean isDelivered() {
        return !attempts.isEmpty() && attempts.get(attempts.size() - 1).isSuccess();
    }

    String eventType() {
        return eventType;
    }

    Map<String, Object> described() {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("message_id", messageId);
        description.put("event_id", eventId);
        description.put("event_type", eventType);
        description.put("url", url());
        description.put("delivered", isDelivered());
        description.put("attempts", attempts);
        return description;
    }

    /**
     * @param status null if there was no response
     * @param failure null if there was a response
     */
    record Attempt(Integer status, String failure, long durationMs) {

        boolean isSuccess() {
            return status != null && status >= 200 && status < 300;
        }

        @Override
        public String toString() {
            return status == null ? failure : status.toString();
        }
    }
}
