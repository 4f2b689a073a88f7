package io.quarkiverse.seam.deployment.devservice.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;

/** Where to send which events, with the secret that they are signed with. */
final class WebhookRules implements Rules.Group {

    private static final String ALL = "*";
    private static final String TYPES = "event_types";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void addTo(Rules rules) {
        rules.on("/webhooks/create", this::create);
        rules.on("/webhooks/update", WebhookRules::update);
    }

    private JsonNode create(Call call) {
        checkUrl(call);
        checkTypes(call);
        ObjectNode given = call.input().deepCopy();
        if (!call.has(TYPES)) {
            given.putArray(TYPES).add(ALL);
        }
        byte[] secret = new byte[24];
        random.nextBytes(secret);
        return call.create("webhook", given.put("secret", "whsec_" + Base64.getEncoder().encodeToString(secret)));
    }

    private static JsonNode update(Call call) {
        checkTypes(call);
        return call.generic();
    }

    private static void checkUrl(Call call) {
        try {
            URI url = new URI(call.text("url"));
            if (url.getHost() != null && String.valueOf(url.getScheme()).matches("https?") && url.getPort() <= 65535) {
                return;
            }
        } catch (URISyntaxException e) {
            // Said below
        }
        throw Call.invalid("Invalid url", "url");
    }

    private static void checkTypes(Call call) {
        call.input().path(TYPES).forEach(type -> {
            if (!type.asText().equals(ALL) && !call.seam().events().knows(type.asText())) {
                throw new FakeSeamError(400, "invalid_event_types", "Seam has no event " + type.asText());
            }
        });
    }
}
