package io.quarkiverse.seam.deployment.devservice.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.Complaints;
import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.state.AttemptWork;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.Filter;
import io.quarkiverse.seam.deployment.devservice.state.Links;
import io.quarkiverse.seam.deployment.devservice.state.Table;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;

/** A call that passed all checks but those of the rules, and what a rule needs in order to respond to it. */
final class Call {

    private final FakeSeam seam;
    private final Rule generic;
    private final Endpoint endpoint;
    private final String method;
    private final String url;
    private final Caller caller;
    private final ObjectNode input;
    private final Map<String, JsonNode> also = new LinkedHashMap<>();

    Call(FakeSeam seam, Rule generic, Endpoint endpoint, String method, String url, Caller caller, ObjectNode input) {
        this.seam = seam;
        this.generic = generic;
        this.endpoint = endpoint;
        this.method = method;
        this.url = url;
        this.caller = caller;
        this.input = input;
    }

    // What is called

    Endpoint endpoint() {
        return endpoint;
    }

    /** The HTTP method. */
    String method() {
        return method;
    }

    /** Where the Dev Service is, as the caller knows it, without a slash at the end. */
    String serverUrl() {
        return url.substring(0, url.length() - endpoint.path().length());
    }

    Caller caller() {
        return caller;
    }

    Workspace workspace() {
        return caller.workspace();
    }

    FakeSeam seam() {
        return seam;
    }

    Instant now() {
        return seam.now();
    }

    ObjectNode input() {
        return input;
    }

    boolean has(String field) {
        return input.hasNonNull(field);
    }

    /** Null if it is not given. */
    String text(String field) {
        return input.path(field).textValue();
    }

    boolean isTrue(String field) {
        return input.path(field).asBoolean();
    }

    // Finding

    Table table(String resource) {
        return workspace().table(resource);
    }

    /** All objects that the caller has access to, and that the fields of the request admit. */
    Stream<ObjectNode> find(String resource) {
        return ofKind(resource).filter(new Filter(endpoint, input, resource, workspace(), seam.facts()));
    }

    /** The object whose id the request has, or which its other fields describe; fails with 404 if there is none. */
    ObjectNode require(String resource) {
        Table table = table(resource);
        String id = text(table.idField());
        if (endpoint.fields().keySet().stream().noneMatch(this::has)) {
            throw invalid("Must specify " + String.join(" or ", endpoint.fields().keySet()));
        }
        return (id == null ? find(resource) : ofKind(resource).filter(object -> table.id(object).equals(id))).findFirst()
                .orElseThrow(() -> notFound(resource));
    }

    /** The object with this id; fails with 404 if there is none. */
    ObjectNode require(String resource, String id) {
        ObjectNode object = table(resource).get(id);
        if (object == null || !caller.reaches(object)) {
            throw notFound(resource);
        }
        return object;
    }

    /** Fails with 404 if the request has the id of something that does not exist. */
    void requireAllIds() {
        input.properties().forEach(field -> seam.facts().tableByIdField(ApiFacts.singleId(field.getKey()))
                .filter(table -> endpoint.fields().containsKey(field.getKey()) && !isOfPhone(field.getKey()))
                .ifPresent(table -> ids(field.getValue()).forEach(id -> require(table, id))));
    }

    /** The device_id of a phone is its own, and not that of a device. */
    private boolean isOfPhone(String field) {
        return field.equals("device_id") && endpoint.route().startsWith("/phones");
    }

    private static List<String> ids(JsonNode value) {
        List<String> ids = new ArrayList<>();
        (value.isArray() ? value : List.of(value)).forEach(id -> ids.add(id.asText()));
        return ids;
    }

    private Stream<ObjectNode> ofKind(String resource) {
        return table(resource).all().filter(object -> kindOf(resource, object).equals(resource) && caller.reaches(object));
    }

    /** Which of the two an object is that may be managed or unmanaged. */
    String kindOf(String resource, ObjectNode object) {
        String table = seam.facts().tableOf(resource);
        return Links.value(object, "is_managed").asBoolean(true) ? table : ApiFacts.UNMANAGED + table;
    }

    // Changing

    /** Makes an object of what is given, adds it, and records that it was created, if Seam has an event for that. */
    ObjectNode create(String resource, ObjectNode given) {
        ObjectNode object = seam.add(resource, given, workspace());
        recordIfKnown(resource + ".created", object);
        return object;
    }

    /** Removes an object, and records that it was deleted, if Seam has an event for that. */
    void delete(String resource, ObjectNode object) {
        table(resource).remove(object);
        recordIfKnown(resource + ".deleted", object);
    }

    /** Records an event that has no other fields than those of the object. */
    ObjectNode event(String type, ObjectNode about) {
        return event(type, about, object());
    }

    /** @param more fields of the event that are not those of the object */
    ObjectNode event(String type, ObjectNode about, ObjectNode more) {
        return seam.events().record(workspace(), type, about, more);
    }

    private void recordIfKnown(String type, ObjectNode about) {
        if (seam.events().knows(type)) {
            event(type, about);
        }
    }

    /**
     * Starts the action attempt that the endpoint is about.
     *
     * @param work what happens if the attempt succeeds; returns the result of the attempt, or null if it is the one that the
     *        facts describe
     */
    ObjectNode attempt(Supplier<JsonNode> work) {
        return attempt(attempt -> work.get());
    }

    /** The same, for work that needs to know the attempt. It fails if it is about a device that is offline. */
    ObjectNode attempt(AttemptWork work) {
        ObjectNode device = has("device_id") ? table("device").get(text("device_id")) : null;
        return seam.attempt(workspace(), endpoint.action(), input, attempt -> {
            if (device != null) {
                Connectivity.require(device);
            }
            return work.attempt(attempt);
        });
    }

    // Responding

    /** What the endpoint does without a rule. */
    JsonNode generic() {
        return generic.apply(this);
    }

    /** Returns another object beside the one that the rule returns. */
    void also(String name, String resource, ObjectNode value) {
        also.put(name, seam.shown(resource, value, workspace()));
    }

    Map<String, JsonNode> also() {
        return also;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode list(Stream<? extends JsonNode> elements) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        elements.forEach(list::add);
        return list;
    }

    static FakeSeamError invalid(String complaint, String... path) {
        Complaints complaints = new Complaints();
        complaints.add(complaint, path);
        return complaints.error();
    }

    FakeSeamError notFound(String resource) {
        String table = seam.facts().tableOf(resource);
        return new FakeSeamError(404, table + "_not_found", "Could not find " + table.replace('_', ' '));
    }
}
