package io.quarkiverse.seam.deployment.devservice.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.Complaints;

/** Up to 50 values of the application's own, under keys of up to 40 characters. */
final class CustomMetadata {

    private static final String FIELD = "custom_metadata";
    private static final int MAX_KEYS = 50;
    private static final int MAX_KEY_LENGTH = 40;
    private static final int MAX_VALUE_LENGTH = 500;

    private CustomMetadata() {
    }

    static void check(JsonNode input) {
        JsonNode metadata = input.path(FIELD);
        Complaints complaints = new Complaints();
        if (metadata.size() > MAX_KEYS) {
            complaints.add("Object must contain at most " + MAX_KEYS + " keys", FIELD);
        }
        metadata.properties().forEach(entry -> {
            if (entry.getKey().length() > MAX_KEY_LENGTH) {
                complaints.add("Key must contain at most " + MAX_KEY_LENGTH + " character(s)", FIELD, entry.getKey());
            }
            if (entry.getKey().contains(".")) {
                complaints.add("Key must not contain a period", FIELD, entry.getKey());
            }
            if (entry.getValue().asText().length() > MAX_VALUE_LENGTH) {
                complaints.add("String must contain at most " + MAX_VALUE_LENGTH + " character(s)", FIELD, entry.getKey());
            }
        });
        complaints.throwIfAny();
    }

    /** An empty text removes a key, as null does. */
    static void removeEmpty(ObjectNode input) {
        if (input.path(FIELD) instanceof ObjectNode metadata) {
            metadata.properties().stream().filter(entry -> entry.getValue().isTextual() && entry.getValue().asText().isEmpty())
                    .toList().forEach(entry -> metadata.putNull(entry.getKey()));
        }
    }
}
