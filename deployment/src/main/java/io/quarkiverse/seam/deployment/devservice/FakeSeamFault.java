package io.quarkiverse.seam.deployment.devservice;

import static io.quarkiverse.seam.deployment.devservice.FakeSeamField.integer;
import static io.quarkiverse.seam.deployment.devservice.FakeSeamField.string;

import java.util.List;

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

    static final List<FakeSeamField> FIELDS = List.of(integer("count", 1, MAX_COUNT), string("path"),
            integer("status", 300, 599), string("type"), string("message"), integer("retry_after", 0, 86_400),
            integer("delay_ms", 0, 600_000), string("cut"));

    static FakeSeamFault of(FakeSeamInput input) {
        FakeSeamComplaints complaints = new FakeSeamComplaints();
        if (!input.hasAny("status", "delay_ms", "cut")) {
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
        if (input.has("path") && !input.string("path").startsWith("/")) {
            complaints.add("Must start with /", "path");
        }
        Cut cut = Cut.NOT;
        if (input.has("cut")) {
            switch (input.string("cut")) {
                case "before_answer" -> cut = Cut.BEFORE_ANSWER;
                case "in_body" -> cut = Cut.IN_BODY;
                default -> complaints.add("Must be before_answer or in_body", "cut");
            }
        }
        complaints.throwIfAny();
        return new FakeSeamFault(input.string("path"), input.integer("status", null), input.string("type"),
                input.has("message") ? input.string("message") : "A failure requested by a test",
                input.integer("retry_after", null), input.integer("delay_ms", 0), cut);
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
