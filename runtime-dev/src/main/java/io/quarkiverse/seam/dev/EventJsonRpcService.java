package io.quarkiverse.seam.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.dev.SeamJsonRpcService.Outcome;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.config.DevServiceSettings;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** The methods of the page Events. */
public class EventJsonRpcService {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRETS = DevServiceSettings.webhookSecret("");

    @Inject
    DeliveryLog deliveries;

    @Inject
    Config config;

    @Inject
    Vertx vertx;

    /** Newest first. */
    @NonBlocking
    public List<DevDelivery> deliveries() {
        return deliveries.all().stream().map(DeliveryLog.Entry::delivery).toList();
    }

    @NonBlocking
    public boolean clearDeliveries() {
        deliveries.clear();
        return true;
    }

    /** The deliveries that end from now on. */
    public Multi<DevDelivery> streamDeliveries() {
        return deliveries.stream().map(DeliveryLog.Entry::delivery);
    }

    /** The names of the workspaces to whose webhooks the Dev Service sends; the default one first. */
    @NonBlocking
    public List<String> webhooks() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(SECRETS)).map(name -> name.substring(SECRETS.length())).sorted().toList();
    }

    /** Sends an event of the form. What is missing is made up. */
    public Outcome<Boolean> sendEvent(String workspace, Map<String, Object> event) {
        return SeamJsonRpcService.attempt(() -> send(workspace, JSON.valueToTree(event)));
    }

    /** As a new message, since the application does not handle the same one again. */
    public Outcome<Boolean> replay(long id) {
        return SeamJsonRpcService.attempt(() -> {
            DeliveryLog.Entry entry = deliveries.all().stream().filter(each -> each.delivery().id() == id).findFirst()
                    .filter(each -> each.payload() != null)
                    .orElseThrow(() -> new IllegalArgumentException("The delivery is no longer kept"));
            return send(entry.delivery().workspace(), read(entry.payload()));
        });
    }

    /** @return true, once the event is delivered */
    private boolean send(String workspace, JsonNode event) {
        ObjectNode body = JSON.createObjectNode();
        if (!workspace.equals(ConfiguredWorkspaces.DEFAULT)) {
            body.put("workspace", workspace);
        }
        JsonNode response = post(body.set("event", event));
        if (response.has("error")) {
            throw new IllegalArgumentException(response.at("/error/message").asText());
        }
        if (!response.at("/delivery/delivered").booleanValue()) {
            throw new IllegalStateException(undelivered(response.path("delivery")));
        }
        return true;
    }

    private static String undelivered(JsonNode delivery) {
        if (delivery.path("attempts").isEmpty()) {
            return "The application has not told the Dev Service for Seam where it listens";
        }
        List<String> responses = delivery.path("attempts").valueStream()
                .map(attempt -> attempt.path(attempt.hasNonNull("status") ? "status" : "failure").asText()).toList();
        return "The application has not accepted the event. The responses were: " + String.join(", ", responses);
    }

    private JsonNode post(JsonNode body) {
        String devService = config.getOptionalValue(DevServiceSettings.URL, String.class)
                .orElseThrow(
                        () -> new IllegalStateException("Only the Dev Service for Seam, which is not running, sends events"));
        HttpClient client = vertx.createHttpClient();
        try {
            Buffer response = client.request(new RequestOptions()
                    .setMethod(HttpMethod.POST)
                    .setAbsoluteURI(devService + "/_fake/send")
                    .putHeader("Content-Type", "application/json"))
                    .compose(request -> request.send(Buffer.buffer(body.toString())))
                    .compose(HttpClientResponse::body)
                    .toCompletionStage().toCompletableFuture().join();
            return read(response.toString());
        } finally {
            client.close();
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("It is not JSON", e);
        }
    }
}
