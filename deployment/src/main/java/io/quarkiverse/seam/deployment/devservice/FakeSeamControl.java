package io.quarkiverse.seam.deployment.devservice;

import static io.quarkiverse.seam.deployment.devservice.FakeSeamField.requiredBool;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** The endpoints for tests and tools, which Seam doesn't have: to look into the Dev Service, and to make it misbehave. */
final class FakeSeamControl {

    static final String ROOT = "/_fake/";

    private static final List<FakeSeamField> OUTAGE_FIELDS = List.of(requiredBool("active"));
    private static final Map<String, Object> NOTHING = Map.of();

    private final FakeSeam seam;
    private final FakeSeamRequests requests;
    private final FakeSeamFaults faults;
    private final FakeSeamJson json;

    FakeSeamControl(FakeSeam seam, FakeSeamRequests requests, FakeSeamFaults faults, FakeSeamJson json) {
        this.seam = seam;
        this.requests = requests;
        this.faults = faults;
        this.json = json;
    }

    Map<String, Object> answer(HttpServerRequest request, Buffer body) {
        FakeSeamGuard.checkSite(request);
        return switch (request.method() + " " + request.path()) {
            case "GET /_fake/requests" -> Map.of("requests", requests.all());
            case "GET /_fake/sessions" -> Map.of("sessions", seam.sessions(request.getParam("workspace")));
            case "POST /_fake/fail_next" -> failNext(input(body, FakeSeamFault.FIELDS));
            case "POST /_fake/outage" -> outage(input(body, OUTAGE_FIELDS));
            case "POST /_fake/reset" -> reset();
            default -> throw new FakeSeamError(404, "not_found", "Not found. The endpoints are GET /_fake/requests, "
                    + "GET /_fake/sessions, POST /_fake/fail_next, POST /_fake/outage and POST /_fake/reset");
        };
    }

    private Map<String, Object> failNext(FakeSeamInput input) {
        faults.add(input.integer("count", 1), FakeSeamFault.of(input));
        return NOTHING;
    }

    private Map<String, Object> outage(FakeSeamInput input) {
        faults.outage(input.isTrue("active"));
        return NOTHING;
    }

    private Map<String, Object> reset() {
        seam.reset();
        requests.clear();
        faults.clear();
        return NOTHING;
    }

    /** Refuses fields that it doesn't know, so that a misspelt one doesn't go unnoticed. */
    private FakeSeamInput input(Buffer body, List<FakeSeamField> fields) {
        JsonNode values = json.read(body.getBytes());
        if (values == null) {
            throw new FakeSeamError(400, "invalid_json", "The body must be a JSON object");
        }
        FakeSeamComplaints complaints = new FakeSeamComplaints();
        values.fieldNames().forEachRemaining(name -> {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) {
                complaints.add("Unrecognized key", name);
            }
        });
        complaints.throwIfAny();
        return FakeSeamInput.check(values, fields);
    }
}
