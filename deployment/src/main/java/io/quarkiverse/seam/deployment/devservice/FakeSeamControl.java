package io.quarkiverse.seam.deployment.devservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.Complaints;
import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.quarkiverse.seam.deployment.devservice.facts.InputCheck;
import io.quarkiverse.seam.deployment.devservice.rules.Connectivity;
import io.quarkiverse.seam.deployment.devservice.rules.Engine;
import io.quarkiverse.seam.deployment.devservice.state.AttemptOutcome;
import io.quarkiverse.seam.deployment.devservice.state.FailedAttempt;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.Links;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;
import io.vertx.core.Future;
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
    private static final Map<String, FieldFacts> ATTEMPT_FIELDS = fields("""
            {
              "outcome": {"type": "enum", "values": ["success", "error", "pending"], "required": true},
              "type": {"type": "string", "minLength": 1},
              "message": {"type": "string"},
              "delay_ms": {"type": "integer", "minimum": 0, "maximum": 600000}
            }""");
    private static final Map<String, FieldFacts> CONNECTION_FIELDS = fields("""
            {"device_id": {"type": "string", "required": true}, "online": {"type": "boolean", "required": true}}""");
    private static final Map<String, FieldFacts> SEND_FIELDS = fields("""
            {
              "workspace": {"type": "string"},
              "url": {"type": "string"},
              "event": {"type": "object", "required": true}
            }""");
    private static final String FAILURE = "A failure requested by a test";
    private static final Map<String, Object> NOTHING = Map.of();

    private final FakeSeam seam;
    private final Engine engine;
    private final FakeSeamRequests requests;
    private final FakeSeamFaults faults;
    private final FakeSeamJson json;
    private final FakeSeamWebhooks webhooks;

    FakeSeamControl(FakeSeam seam, Engine engine, FakeSeamRequests requests, FakeSeamFaults faults, FakeSeamJson json,
            FakeSeamWebhooks webhooks) {
        this.seam = seam;
        this.engine = engine;
        this.requests = requests;
        this.faults = faults;
        this.json = json;
        this.webhooks = webhooks;
    }

    /** The response is only sent when what was requested is done. */
    Future<Map<String, ?>> answer(HttpServerRequest request, Buffer body) {
        FakeSeamGuard.checkSite(request);
        seam.schedule().proceed();
        return switch (request.method() + " " + request.path()) {
            case "POST /_fake/send" -> send(input(body, SEND_FIELDS));
            case "POST /_fake/reset" -> reset();
            default -> Future.succeededFuture(answerAtOnce(request, body));
        };
    }

    private Map<String, ?> answerAtOnce(HttpServerRequest request, Buffer body) {
        return switch (request.method() + " " + request.path()) {
            case "GET /_fake/requests" -> Map.of("requests", requests.all());
            case "GET /_fake/sessions" -> Map.of("sessions", sessions(request.getParam("workspace")));
            case "GET /_fake/endpoints" -> Map.of("endpoints", seam.facts().endpoints().stream().map(this::describe).toList());
            case "GET /_fake/objects" -> objects(request.getParam("resource"), request.getParam("workspace"));
            case "POST /_fake/add" -> add(input(body, ADD_FIELDS));
            case "POST /_fake/fail_next" -> failNext(input(body, FakeSeamFault.FIELDS));
            case "POST /_fake/outage" -> outage(input(body, OUTAGE_FIELDS));
            case "POST /_fake/attempts" -> attempts(input(body, ATTEMPT_FIELDS));
            case "POST /_fake/connection" -> connection(input(body, CONNECTION_FIELDS));
            default -> throw new FakeSeamError(404, "not_found", "Not found. The endpoints are GET /_fake/requests, "
                    + "GET /_fake/sessions, GET /_fake/endpoints, GET /_fake/objects, POST /_fake/add, POST /_fake/fail_next, "
                    + "POST /_fake/outage, POST /_fake/attempts, POST /_fake/connection, POST /_fake/send and "
                    + "POST /_fake/reset");
        };
    }

    /** All sessions, including those that are expired or revoked. */
    private List<ObjectNode> sessions(String workspaceName) {
        return workspaces(workspaceName).flatMap(workspace -> workspace.table("client_session").all().map(session -> {
            ObjectNode shown = seam.shown("client_session", session, workspace);
            shown.put("workspace", workspace.name());
            shown.set("revoked_at", session.get("_revoked_at"));
            return shown;
        })).toList();
    }

    /** @param name null for all */
    private Stream<Workspace> workspaces(String name) {
        return name == null ? seam.workspaces().stream() : Stream.of(seam.workspaceNamed(name));
    }

    private Map<String, String> describe(Endpoint endpoint) {
        return Map.of("path", endpoint.path(), "behaviour", engine.behaviour(endpoint).fact());
    }

    /** Managed or unmanaged ones, as the name of the resource says; those of all workspaces if none is named. */
    private Map<String, ?> objects(String resource, String workspaceName) {
        requireId(resource);
        if (resource.equals("workspace")) {
            return Map.of("objects", workspaces(workspaceName).map(Workspace::description).toList());
        }
        boolean unmanaged = resource.startsWith(ApiFacts.UNMANAGED);
        return Map.of("objects", workspaces(workspaceName).flatMap(workspace -> workspace.table(resource).all()
                .filter(object -> unmanaged != Links.value(object, "is_managed").asBoolean(true))
                .map(object -> seam.shown(resource, object, workspace))).toList());
    }

    /** The objects are given by resource, as in the seed. Whatever is required of them and not given is made up. */
    private Map<String, ?> add(JsonNode input) {
        JsonNode objects = input.path("objects");
        objects.properties().forEach(resource -> {
            requireId(resource.getKey());
            if (!resource.getValue().isArray() || !resource.getValue().valueStream().allMatch(JsonNode::isObject)) {
                throw new FakeSeamError(400, "invalid_objects",
                        "The value of \"" + resource.getKey() + "\" must be a list of objects");
            }
            resource.getValue().forEach(object -> InputCheck.checkPart(seam.shapes().shape(resource.getKey(), object), object,
                    resource.getKey()));
        });
        Workspace workspace = workspaceOf(input);
        ObjectNode added = json.empty();
        objects.properties().forEach(resource -> {
            ArrayNode list = added.putArray(resource.getKey());
            resource.getValue().forEach(object -> list.add(seam.shown(resource.getKey(),
                    seam.add(resource.getKey(), (ObjectNode) object, workspace), workspace)));
        });
        return Map.of("objects", added);
    }

    /** The default workspace if the input names no other. */
    private Workspace workspaceOf(JsonNode input) {
        return input.has("workspace") ? seam.workspaceNamed(input.path("workspace").textValue()) : seam.workspaces().get(0);
    }

    private Future<Map<String, ?>> send(JsonNode input) {
        ObjectNode given = (ObjectNode) input.path("event");
        if (!given.path("event_type").isTextual()) {
            throw new FakeSeamError(400, "invalid_event",
                    "The event needs the field \"event_type\", such as \"lock.unlocked\"");
        }
        Workspace workspace = workspaceOf(input);
        String url = input.path("url").textValue();
        webhooks.check(workspace, url);
        ObjectNode event;
        try {
            event = seam.shown("event", seam.events().add(workspace, given), workspace);
        } catch (DateTimeParseException e) {
            throw new FakeSeamError(400, "invalid_event", "The event has an invalid time: " + e.getMessage());
        }
        return webhooks.send(workspace, event, url).map(delivery -> Map.of("delivery", delivery.described()));
    }

    private void requireId(String resource) {
        if (resource == null || !seam.facts().isResource(resource) || seam.facts().idField(resource) == null) {
            throw new FakeSeamError(400, "invalid_resource", "There is no resource \"" + resource + "\" with an id");
        }
    }

    private Map<String, Object> attempts(JsonNode input) {
        boolean fails = input.path("outcome").textValue().equals("error");
        Complaints complaints = new Complaints();
        if (fails && !input.has("type")) {
            complaints.add("Required for the outcome error", "type");
        }
        for (String name : List.of("type", "message")) {
            if (!fails && input.has(name)) {
                complaints.add("Needs the outcome error", name);
            }
        }
        if (input.path("outcome").textValue().equals("pending") && input.has("delay_ms")) {
            complaints.add("Needs the outcome success or error", "delay_ms");
        }
        complaints.throwIfAny();
        FailedAttempt failure = fails
                ? new FailedAttempt(input.path("type").textValue(), input.path("message").asText(FAILURE))
                : null;
        seam.attempts().outcome(new AttemptOutcome(failure, Duration.ofMillis(input.path("delay_ms").asInt()),
                input.path("outcome").textValue().equals("pending")));
        return NOTHING;
    }

    /** In whichever workspace the device is. */
    private Map<String, Object> connection(JsonNode input) {
        String id = input.path("device_id").textValue();
        Workspace workspace = seam.workspace(any -> any.table("device").get(id) != null)
                .orElseThrow(() -> new FakeSeamError(400, "device_not_found", "There is no device " + id));
        Connectivity.set(seam, workspace, workspace.table("device").get(id), input.path("online").booleanValue());
        return NOTHING;
    }

    private Map<String, Object> failNext(JsonNode input) {
        faults.add(input.path("count").asInt(1), FakeSeamFault.of(input));
        return NOTHING;
    }

    private Map<String, Object> outage(JsonNode input) {
        faults.outage(input.path("active").booleanValue());
        return NOTHING;
    }

    private Future<Map<String, ?>> reset() {
        seam.reset();
        requests.clear();
        faults.clear();
        return webhooks.clear().map(NOTHING);
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
