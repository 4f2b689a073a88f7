package io.quarkiverse.seam.deployment.devservice;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.facts.Complaints;
import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;

/**
 * How one answer is to go wrong.
 *
 * @param path null for any
 * @param status null for the answer that there would be without the fault
 * @param type null for an empty body
 * @param retryAfter in seconds; null for none
 */
record FakeSeamFault(String path, Integer status, String type, String message, Integer retryAfter, int delayMs, Cut cut) {

    enum Cut {
        NOT,
        BEFORE_ANSWER,
        IN_BODY
    }

    static final FakeSeamFault NONE = new FakeSeamFault(null, null, null, null, null, 0, Cut.NOT);
    static final FakeSeamFault OUTAGE = new FakeSeamFault(null, 503, null, null, null, 0, Cut.NOT);
    static final int MAX_COUNT = 1000;

    static final Map<String, FieldFacts> FIELDS = FakeSeamControl.fields("""
            {
              "count": {"type": "integer", "minimum": 1, "maximum": 1000},
              "path": {"type": "string", "pattern": "^/"},
              "status": {"type": "integer", "minimum": 300, "maximum": 599},
              "type": {"type": "string"},
              "message": {"type": "string"},
              "retry_after": {"type": "integer", "minimum": 0, "maximum": 86400},
              "delay_ms": {"type": "integer", "minimum": 0, "maximum": 600000},
              "cut": {"type": "enum", "values": ["before_answer", "in_body"]}
            }""");

    static FakeSeamFault of(JsonNode input) {
        Complaints complaints = new Complaints();
        if (!input.has("status") && !input.has("delay_ms") && !input.has("cut")) {
            complaints.add("Must specify at least one of status, delay_ms and cut");
        }
        for (String name : List.of("type", "retry_after")) {
            if (input.has(name) && !input.has("status")) {
                complaints.add("Needs status", name);
            }
        }
        if (input.has("message") && !input.has("type")) {
            complaints.add("Needs type", "message");
        }
        complaints.throwIfAny();
        return new FakeSeamFault(input.path("path").textValue(), integer(input, "status"), input.path("type").textValue(),
                input.path("message").asText("A failure requested by a test"), integer(input, "retry_after"),
                input.path("delay_ms").asInt(),
                input.has("cut") ? Cut.valueOf(input.path("cut").textValue().toUpperCase(Locale.ROOT))
                        : Cut.NOT);
    }

    private static Integer integer(JsonNode input, String name) {
        return input.has(name) ? Integer.valueOf(input.get(name).intValue()) : null;
    }

    boolean concerns(String path) {
        return this.path == null || this.path.equals(path);
    }

    /** The answer in the place of the real one; for a fault with a status alone. */
    FakeSeamAnswer answer(FakeSeamJson json, String requestId) {
        return type == null ? FakeSeamAnswer.empty(status)
                : FakeSeamAnswer.failure(json, new FakeSeamError(status, type, message), requestId);
    }
}
