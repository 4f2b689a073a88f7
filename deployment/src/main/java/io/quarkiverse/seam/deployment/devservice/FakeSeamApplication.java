package io.quarkiverse.seam.deployment.devservice;

import java.net.URI;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.quarkiverse.seam.deployment.devservice.facts.InputCheck;
import io.vertx.core.http.HttpServerRequest;

/** The endpoint by which the application says where its webhook is, since its port may be any free one. */
final class FakeSeamApplication {

    static final String PATH = FakeSeamControl.ROOT + "application";

    private static final Map<String, FieldFacts> FIELDS = FakeSeamControl.fields("""
            {"webhook_url": {"type": "uri", "required": true}}""");

    private FakeSeamApplication() {
    }

    /** @param input null if it cannot be read */
    static Map<String, ?> listens(HttpServerRequest request, JsonNode input, FakeSeamWebhooks webhooks) {
        FakeSeamGuard.checkSite(request);
        if (input == null) {
            throw new FakeSeamError(400, "invalid_json", "The body must be a JSON object");
        }
        InputCheck.checkStrictly(FIELDS, input);
        webhooks.listens(URI.create(input.path("webhook_url").textValue()));
        return Map.of();
    }
}
