package io.quarkiverse.seam.deployment.devservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.quarkiverse.seam.deployment.devservice.facts.InputCheck;
import io.quarkiverse.seam.deployment.devservice.rules.Engine;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** The endpoints for tests and tools, which Seam does not have: to look into the Dev Service, and to make it misbehave. */
final class FakeSeamControl {

    static final String ROOT = "/_fake/";

    private static final Map<String, FieldFacts> OUTAGE_FIELDS = fields("""
            {"active": {"type": "boolean", "required": true}}""");
    private static final Map<String, FieldFacts> ADD_FIELDS = fields("""
            {
              "workspace": {"type": "string"},
              "objects": {"type": "object", "required": true}
            }""");
    private static final Map<String, Object> NOTHING = Map.of();

    private final FakeSeam seam;
    private final Engine engine;
    private final FakeSeamRequests requests;
    private final FakeSeamFaults faults;
    private final FakeSeamJson json;

    FakeSeamControl(FakeSeam seam, Engine engine, FakeSeamRequests requests, FakeSeamFaults faults, FakeSeamJson json) {
        this.seam = seam;
        this.engine = engine;
        this.requests = requests;
        this.faults = faults;
        this.json = json;
    }

    Map<String, ?> answer(HttpServerRequest request, Buffer body) {
        FakeSeamGuard.checkSite(request);
        return switch (request.method() + " " + request.path()) {
            case "GET /_fake/requests" -> Map.of("requests", requests.all());
            case "GET /_fake/sessions" -> Map.of("sessions", sessions(request.getParam("workspace")));
            case "GET /_fake/endpoints" -> Map.of("endpoints", seam.facts().endpoints().stream().map(this::describe).toList());
            case "POST /_fake/add" -> add(input(body, ADD_FIELDS));
            case "POST /_fake/fail_next" -> failNext(input(body, FakeSeamFault.FIELDS));
            case "POST /_fake/outage" -> outage(input(body, OUTAGE_FIELDS));
            case "POST /_fake/reset" -> reset();
            default -> throw new FakeSeamError(404, "not_found", "Not found. The endpoints are GET /_fake/requests, "
                    + "GET /_fake/sessions, GET /_fake/endpoints, POST /_fake/add, POST /_fake/fail_next, POST /_fake/outage and "
                    + "POST /_fake/reset");
        };
    }

    /** All sessions, including those that are expired or revoked. */
    private List<ObjectNode> sessions(String workspaceName) {
        Stream<Workspace> workspaces = workspaceName == null ? seam.workspaces().stream()
                : Stream.of(seam.workspaceNamed(workspaceName));
        return workspaces.flatMap(workspace -> workspace.table("client_session").all().map(session -> {
            ObjectNode shown = seam.shown("client_session", session, workspace);
            shown.put("workspace", workspace.name());
            shown.set("revoked_at", session.get("_revoked_at"));
            return shown;
        })).toList();
    }

    private Map<String, String> describe(Endpoint endpoint) {
        return Map.of("path", endpoint.path(), "behaviour", engine.behaviour(endpoint).fact());
    }

    /** The objects are given by resource, as in the seed. Whatever is required of them and not given is made up. */
    private Map<String, ?> add(JsonNode input) {
        JsonNode objects = input.path("objects");
        objects.properties().forEach(resource -> {
            if (!seam.facts().isResource(resource.getKey()) || seam.facts().idField(resource.getKey()) == null) {
                throw new FakeSeamError(400, "invalid_resource",
                        "There is no resource \"" + resource.getKey() + "\" with an id");
            }
            if (!resource.getValue().isArray() || !resource.getValue().valueStream().allMatch(JsonNode::isObject)) {
                throw new FakeSeamError(400, "invalid_objects",
                        "The value of \"" + resource.getKey() + "\" must be a list of objects");
            }
        });
        Workspace workspace = input.has("workspace") ? seam.workspaceNamed(input.path("workspace").textValue())
                : seam.workspaces().get(0);
        ObjectNode added = json.empty();
        objects.properties().forEach(resource -> {
            ArrayNode list = added.putArray(resource.getKey());
            resource.getValue().forEach(object -> list.add(seam.shown(resource.getKey(),
                    seam.add(resource.getKey(), (ObjectNode) object, workspace), workspace)));
        });
        return Map.of("objects", added);
    }

    private Map<String, Object> failNext(JsonNode input) {
        faults.add(input.path("count").asInt(1), FakeSeamFault.of(input));
        return NOTHING;
    }

    private Map<String, Object> outage(JsonNode input) {
        faults.outage(input.path("active").booleanValue());
        return NOTHING;
    }

    private Map<String, Object> reset() {
        seam.reset();
        requests.clear();
        faults.clear();
        return NOTHING;
    }

    private JsonNode input(Buffer body, Map<String, FieldFacts> fields) {
        JsonNode values = json.read(body.getBytes());
        if (values == null) {
            throw new FakeSeamError(400, "invalid_json", "The body must be a JSON object");
        }
        InputCheck.checkStrictly(fields, values);
        return values;
    }

    static Map<String, FieldFacts> fields(String facts) {
        try {
            return ApiFacts.fieldsOf(new ObjectMapper().readTree(facts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
