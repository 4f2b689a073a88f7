package io.quarkiverse.seam.deployment.devservice.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What can be called, sent and returned: {@code seam-api.json}, which {@code api/README.md} describes.
 * <p>
 * Read without data binding, which would take longer than the rest of the first request.
 */
public final class ApiFacts {

    public static final String UNMANAGED = "unmanaged_";
    private static final String FILE = "seam-api.json";
    private static final String EVENT = "event";

    private final JsonNode facts;
    private final Map<String, Endpoint> endpoints = new LinkedHashMap<>();
    private final Map<String, Map<String, FieldFacts>> resources = new HashMap<>();
    private final Map<String, Map<String, FieldFacts>> events = new HashMap<>();
    private final Map<String, String> tablesByIdField = new HashMap<>();

    private ApiFacts(JsonNode facts) {
        this.facts = facts;
        facts.path("routes").properties().forEach(route -> route.getValue().properties().forEach(endpoint -> {
            Endpoint added = new Endpoint(route.getKey(), endpoint.getKey(), endpoint.getValue(), this);
            endpoints.put(added.path(), added);
        }));
        facts.path("resources").fieldNames().forEachRemaining(this::addTable);
        tablesByIdField.put("event_id", EVENT);
        // A phone is found by its device_id as well, but on its own route alone.
        tablesByIdField.put("device_id", "device");
    }

    public static ApiFacts read() {
        try (InputStream file = ApiFacts.class.getResourceAsStream(FILE)) {
            return new ApiFacts(new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fields that are described in the same way, but are not Seam's. */
    public static Map<String, FieldFacts> fieldsOf(JsonNode facts) {
        return new ApiFacts(MissingNode.getInstance()).fields(facts);
    }

    /** The facts as they are in the file. */
    public JsonNode json() {
        return facts;
    }

    /** What the facts are taken from, with its version. */
    public String document() {
        return facts.path("document").asText();
    }

    public Collection<Endpoint> endpoints() {
        return endpoints.values();
    }

    public Optional<Endpoint> endpoint(String path) {
        return Optional.ofNullable(endpoints.get(path));
    }

    public boolean isResource(String type) {
        return EVENT.equals(type) || facts.path("resources").has(type);
    }

    /** The fields of a resource. Those of {@code event} are the ones that all events have. */
    public Map<String, FieldFacts> resource(String name) {
        return resources.computeIfAbsent(name, any -> fields(name.equals(EVENT) ? facts.at("/events/common")
                : facts.path("resources").path(name).path("fields")));
    }

    /** The types of events. */
    public List<String> eventTypes() {
        List<String> types = new ArrayList<>();
        facts.at("/events/types").fieldNames().forEachRemaining(types::add);
        return types;
    }

    /** All fields of a type of events, or none if there is no such type. */
    public Map<String, FieldFacts> event(String type) {
        return events.computeIfAbsent(type, any -> {
            JsonNode facts = this.facts.at("/events/types").path(type);
            Map<String, FieldFacts> all = new LinkedHashMap<>();
            if (!facts.isMissingNode()) {
                all.putAll(resource(EVENT));
                all.putAll(fields(facts.path("fields")));
            }
            return all;
        });
    }

    /** Whether action attempts are of this type; null is none. */
    public boolean isAction(String action) {
        return action != null && facts.path("actions").has(action);
    }

    /** What an action attempt results in; empty if in nothing. */
    public Optional<FieldFacts> result(String action) {
        JsonNode result = facts.path("actions").path(action).path("result");
        return result.isMissingNode() ? Optional.empty() : Optional.of(new FieldFacts("result", result, this));
    }

    /** The resources that a route is about. */
    public List<String> resourcesOf(String route) {
        List<String> names = new ArrayList<>();
        facts.path("resources").properties().forEach(resource -> {
            if (resource.getValue().path("route").asText().equals(route)) {
                names.add(resource.getKey());
            }
        });
        return names;
    }

    /** The name of the field that identifies a resource; null if it has none. */
    public String idField(String resource) {
        String id = tableOf(resource) + "_id";
        if (resource.equals(EVENT) || resource(resource).containsKey(id)) {
            return id;
        }
        return switch (resource) {
            case "phone" -> "device_id";
            case "device_provider" -> "device_provider_name";
            default -> null;
        };
    }

    /** Managed and unmanaged objects are kept in the same table. */
    public String tableOf(String resource) {
        return resource.startsWith(UNMANAGED) ? resource.substring(UNMANAGED.length()) : resource;
    }

    /** Which table a field such as {@code acs_user_id} refers to. */
    public Optional<String> tableByIdField(String field) {
        return Optional.ofNullable(tablesByIdField.get(field));
    }

    /**
     * The resource whose id is in a field. Such a field is named after it, as {@code device_id}, {@code device_ids} and
     * {@code owner_user_identity_id}.
     */
    public Optional<String> resourceReferredToBy(String field) {
        String single = singleId(field);
        return tablesByIdField.keySet().stream()
                .filter(id -> single.equals(id) || single.endsWith('_' + id))
                .max(Comparator.comparing(String::length))
                .map(tablesByIdField::get);
    }

    /** The name that a list of ids would have if it were a single one. */
    public static String singleId(String field) {
        return field.replaceFirst("_ids$", "_id");
    }

    List<String> enumeration(String name) {
        return strings(facts.path("enums").path(name).path("values"));
    }

    /** For messages: the endpoints beside the path, or all routes if there are none. */
    public String near(String path) {
        String route = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        TreeSet<String> beside = new TreeSet<>();
        endpoints.values().stream().filter(endpoint -> endpoint.route().equals(route)).map(Endpoint::path).forEach(beside::add);
        if (beside.isEmpty()) {
            facts.path("routes").fieldNames().forEachRemaining(beside::add);
        }
        return String.join(", ", beside);
    }

    Map<String, FieldFacts> fields(JsonNode facts) {
        Map<String, FieldFacts> fields = new LinkedHashMap<>();
        facts.properties().forEach(field -> fields.put(field.getKey(), new FieldFacts(field.getKey(), field.getValue(), this)));
        return fields;
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(element -> strings.add(element.asText()));
        return strings;
    }

    private void addTable(String resource) {
        String id = idField(resource);
        if (id != null) {
            tablesByIdField.put(id, tableOf(resource));
        }
    }
}
