package io.quarkiverse.seam.deployment.explorer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.ApiWords;
import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.quarkiverse.seam.deployment.devservice.rules.Engine;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;

/**
 * Describes the endpoints and events of Seam's API, for the Dev UI and Dev MCP. Everything returned consists of maps, lists,
 * texts,
 * numbers and booleans alone, since it leaves the class loader of the build.
 */
public final class EndpointDescriptions {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The Dev Service sets them. */
    private static final Set<String> NOT_ENTERED = Set.of("event_type", "workspace_id", "created_at");
    private static final List<String> LIMITS = List.of("default", "minLength", "maxLength", "minimum", "maximum", "minItems",
            "maxItems", "pattern");

    private final ApiWords words = new ApiWords();
    /** These are null until the first use, since they would delay the start of the application. */
    private ApiFacts facts;
    private Engine engine;

    /** All endpoints, by path. */
    public synchronized List<Map<String, Object>> all() {
        prepare();
        List<Map<String, Object>> all = new ArrayList<>();
        new TreeSet<>(facts.endpoints().stream().map(Endpoint::path).toList()).forEach(path -> {
            Endpoint endpoint = facts.endpoint(path).orElseThrow();
            all.add(Map.of("path", path, "words", words.endpoint(endpoint), "deprecated",
                    endpoint.json().path("deprecated").asBoolean()));
        });
        return all;
    }

    /** @return the description as {@code value}, or a {@code failure} with a message */
    public synchronized Map<String, Object> describe(String path) {
        prepare();
        return facts.endpoint(String.valueOf(path))
                .map(endpoint -> Map.<String, Object> of("value", describe(endpoint)))
                .orElseGet(() -> Map.of("failure", Map.of("message",
                        "Seam has no endpoint " + path + ". There are " + facts.near(String.valueOf(path)))));
    }

    /** All types of events. */
    public synchronized List<Map<String, Object>> eventTypes() {
        prepare();
        return facts.eventTypes().stream().map(type -> Map.<String, Object> of("type", type, "words", words.event(type)))
                .toList();
    }

    /** The fields that an event of this type may have, except for those that the Dev Service sets. */
    public synchronized List<Map<String, Object>> eventFields(String type) {
        prepare();
        Map<String, FieldFacts> fields = new LinkedHashMap<>(facts.event(type));
        fields.keySet().removeAll(NOT_ENTERED);
        return fields("", fields, words::eventField, facts::resourceReferredToBy);
    }

    /**
     * The Java code that makes the same call.
     *
     * @param body a JSON object
     */
    public String javaCode(String path, String body) {
        try {
            return JavaCode.of(path, JSON.readTree(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The body is no JSON", e);
        }
    }

    private void prepare() {
        if (engine == null) {
            FakeSeam seam = new FakeSeam(Set.of(), Clock.systemUTC());
            facts = seam.facts();
            engine = new Engine(seam);
        }
    }

    private Map<String, Object> describe(Endpoint endpoint) {
        JsonNode json = endpoint.json();
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("path", endpoint.path());
        description.put("words", words.endpoint(endpoint));
        description.put("reads", json.path("method").asText().equals("GET"));
        description.put("repeatable", json.path("repeatable").asBoolean());
        description.put("credentials", plain(json.path("credentials")));
        put(description, "deprecated", json);
        put(description, "replacedBy", json);
        description.put("devService", engine.behaviour(endpoint).fact());
        description.put("response", plain(json.path("response")));
        description.put("fields", fields("", endpoint.fields(), path -> words.field(endpoint, path),
                field -> resourceReferredToBy(endpoint, field)));
        put(description, "checks", json);
        put(description, "alternatives", json);
        put(description, "discriminator", json);
        put(description, "variants", json);
        return description;
    }

    /** What the endpoint is about, such as an unmanaged device or a phone, if the field has the id of that. */
    private Optional<String> resourceReferredToBy(Endpoint endpoint, String field) {
        return endpoint.resource().filter(own -> ApiFacts.singleId(field).equals(facts.idField(own)))
                .or(() -> facts.resourceReferredToBy(field));
    }

    private List<Map<String, Object>> fields(String prefix, Map<String, FieldFacts> fields, UnaryOperator<String> wordsOf,
            Function<String, Optional<String>> resourceOf) {
        // Required ones first
        return fields.values().stream()
                .sorted((one, other) -> Boolean.compare(other.isRequired(), one.isRequired()))
                .map(field -> field(prefix + field.name(), field, wordsOf, resourceOf))
                .toList();
    }

    private Map<String, Object> field(String path, FieldFacts field, UnaryOperator<String> wordsOf,
            Function<String, Optional<String>> resourceOf) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("name", field.name());
        description.put("type", field.type());
        putIf(field.isList(), description, "list");
        putIf(field.isMap(), description, "map");
        putIf(field.isRequired(), description, "required");
        putIf(field.isNullable(), description, "nullable");
        description.put("words", wordsOf.apply(path));
        if (!field.values().isEmpty()) {
            description.put("values", field.values());
        }
        resourceOf.apply(field.name()).ifPresent(resource -> description.put("refersTo",
                Map.of("resource", resource, "idField", facts.idField(resource))));
        LIMITS.stream().filter(limit -> !field.get(limit).isMissingNode())
                .forEach(limit -> description.put(limit, plain(field.get(limit))));
        if (field.type().equals("object")) {
            description.put("fields", fields(path + '.', field.fields(), wordsOf, resourceOf));
            if (field.get("alternatives").isArray()) {
                description.put("alternatives", plain(field.get("alternatives")));
            }
        }
        return description;
    }

    private static void putIf(boolean condition, Map<String, Object> description, String name) {
        if (condition) {
            description.put(name, true);
        }
    }

    private static void put(Map<String, Object> description, String name, JsonNode facts) {
        if (facts.has(name)) {
            description.put(name, plain(facts.path(name)));
        }
    }

    private static Object plain(JsonNode json) {
        return json.isMissingNode() ? null : JSON.convertValue(json, Object.class);
    }
}
