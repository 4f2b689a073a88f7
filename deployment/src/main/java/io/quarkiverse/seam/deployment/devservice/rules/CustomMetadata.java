package io.quarkiverse.seam.deployment.devservice.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.Complaints;

/** Up to 50 values of the application's own, under keys of up to 40 characters. */
final class CustomMetadata {

    private static final String FIELD = "custom_metadata";
    private static final int MOST_KEYS = 50;
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_VALUE = 500;

    private CustomMetadata() {
    }

    static void check(JsonNode input) {
        JsonNode metadata = input.path(FIELD);
        Complaints complaints = new Complaints();
        if (metadata.size() > MOST_KEYS) {
            complaints.add("Object must contain at most " + MOST_KEYS + " keys", FIELD);
        }
        metadata.properties().forEach(entry -> {
            if (entry.getKey().length() > LONGEST_KEY) {
                complaints.add("Key must contain at most " + LONGEST_KEY + " character(s)", FIELD, entry.getKey());
            }
            if (entry.getKey().contains(".")) {
                complaints.add("Key must not contain a period", FIELD, entry.getKey());
            }
            if (entry.getValue().asText().length() > LONGEST_VALUE) {
                complaints.add("String must contain at most " + LONGEST_VALUE + " character(s)", FIELD, entry.getKey());
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
