package io.quarkiverse.seam.deployment.devservice.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;

/** Makes objects in the shape of the facts out of what is given, with plausible values for whatever else is required. */
public final class Shapes {

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Duration LIFETIME = Duration.ofDays(365);
    /** Fields of requests that say which objects to return, and nothing about an object. */
    private static final Set<String> NOT_KEPT = Set.of("limit", "page_cursor");

    private final ApiFacts facts;
    private final Clock clock;

    Shapes(ApiFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    public static String time(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    /** @param given what is not in the shape is kept as the Dev Service's own */
    public ObjectNode make(String resource, ObjectNode given, Workspace workspace) {
        ObjectNode object = make(facts.idField(resource), shape(resource, given), given, workspace);
        if (resource.startsWith(ApiFacts.UNMANAGED) && !object.has("is_managed")) {
            object.put("_is_managed", false);
        }
        return object;
    }

    /** The fields of an object, which are those of its type if it is an event. */
    public Map<String, FieldFacts> shape(String resource, JsonNode given) {
        Map<String, FieldFacts> event = facts.event(given.path("event_type").asText());
        return event.isEmpty() ? facts.resource(resource) : event;
    }

    private ObjectNode make(String idField, Map<String, FieldFacts> shape, ObjectNode given, Workspace workspace) {
        ObjectNode object = JSON.objectNode();
        if (idField != null && !given.has(idField)) {
            object.put(idField, UUID.randomUUID().toString());
        }
        given.properties().stream().filter(field -> shape.containsKey(field.getKey()))
                .forEach(field -> set(object, shape.get(field.getKey()), field.getValue()));
        given.properties().stream().filter(field -> !shape.containsKey(field.getKey()))
                .forEach(field -> keep(object, field.getKey(), field.getValue()));
        complete(object, shape, workspace);
        return object;
    }

    /** Adds what is missing since the object has become a managed or an unmanaged one. */
    public void complete(String resource, ObjectNode object, Workspace workspace) {
        Map<String, FieldFacts> shape = facts.resource(resource);
        complete(object, shape, workspace);
        shape.values().stream().filter(field -> field.isObject() && object.has(field.name()))
                .forEach(field -> object.set(field.name(), completed(field, object.get(field.name()))));
    }

    private void complete(ObjectNode object, Map<String, FieldFacts> shape, Workspace workspace) {
        shape.values().stream().filter(field -> field.isRequired() && !object.has(field.name()))
                .forEach(field -> object.set(field.name(), madeUp(field, object, workspace)));
    }

    /** Makes a value of this shape with what is required, and nothing else. */
    public JsonNode make(FieldFacts field, Workspace workspace) {
        return facts.isResource(field.type()) ? make(field.type(), JSON.objectNode(), workspace)
                : madeUp(field, JSON.objectNode(), workspace);
    }

    /** Sets what is given. Null means unset; objects and maps are merged. */
    public void update(String resource, ObjectNode object, ObjectNode given) {
        Map<String, FieldFacts> shape = facts.resource(resource);
        given.properties().forEach(field -> {
            FieldFacts known = shape.get(field.getKey());
            if (known == null && object.has(field.getKey())) {
                object.set(field.getKey(), field.getValue());
            } else if (known == null) {
                keep(object, field.getKey(), field.getValue());
            } else if (field.getValue().isObject() && object.path(field.getKey()).isObject()) {
                merge((ObjectNode) object.get(field.getKey()), field.getValue());
            } else if (field.getValue().isNull() && !known.isNullable()) {
                object.remove(field.getKey());
            } else {
                set(object, known, field.getValue());
            }
        });
        if (shape.containsKey("display_name") && !given.has("display_name")) {
            name(given).ifPresent(name -> object.put("display_name", name));
        }
    }

    private void keep(ObjectNode object, String name, JsonNode value) {
        if (!NOT_KEPT.contains(name)) {
            object.set(name.startsWith("_") ? name : '_' + name, value);
        }
    }

    private void set(ObjectNode object, FieldFacts field, JsonNode value) {
        object.set(field.name(), completed(field, value));
    }

    /** Adds what is required within the value, and writes times as Seam does. */
    private JsonNode completed(FieldFacts field, JsonNode value) {
        if (value.isArray()) {
            ArrayNode elements = JSON.arrayNode();
            value.forEach(element -> elements.add(completed(field, element)));
            return elements;
        }
        if (value.isObject() && field.isMap() && !field.mayHaveNullValues()) {
            ObjectNode map = value.deepCopy();
            map.properties().removeIf(entry -> entry.getValue().isNull());
            return map;
        }
        if (value.isObject() && field.isObject() && !field.isMap()) {
            ObjectNode object = value.deepCopy();
            field.fields().values().forEach(below -> {
                if (object.has(below.name())) {
                    object.set(below.name(), completed(below, object.get(below.name())));
                } else if (below.isRequired()) {
                    object.set(below.name(), madeUp(below, object, null));
                }
            });
            return object;
        }
        return value.isTextual() && field.type().equals("datetime") ? TextNode.valueOf(time(Instant.parse(value.textValue())))
                : value;
    }

    private JsonNode madeUp(FieldFacts field, ObjectNode object, Workspace workspace) {
        if (field.isList()) {
            return JSON.arrayNode();
        }
        if (field.isMap()) {
            return JSON.objectNode();
        }
        if (field.isNullable()) {
            return NullNode.getInstance();
        }
        return switch (field.type()) {
            case "boolean", "string_or_boolean" ->
                BooleanNode.valueOf(field.get("always").asBoolean(field.name().equals("online")));
            case "integer", "long", "number" -> IntNode.valueOf(field.get("minimum").asInt());
            case "datetime" -> TextNode.valueOf(time(field.name().equals("expires_at") ? clock.instant().plus(LIFETIME)
                    : clock.instant()));
            case "enum" -> TextNode.valueOf(field.values().get(0));
            case "id" -> TextNode.valueOf(id(field.name(), object, workspace));
            case "uri" -> TextNode.valueOf("https://example.com/" + field.name());
            case "json" -> NullNode.getInstance();
            case "string" -> TextNode.valueOf(text(field, object));
            default -> completed(field, JSON.objectNode());
        };
    }

    /** That of an object which this one refers to, such as the connected account of its device. */
    private String id(String name, ObjectNode object, Workspace workspace) {
        if (workspace != null && name.equals("workspace_id")) {
            return workspace.id();
        }
        if (workspace != null) {
            for (String field : (Iterable<String>) object::fieldNames) {
                String table = facts.tableByIdField(field.startsWith("_") ? field.substring(1) : field).orElse(null);
                ObjectNode other = table == null ? null : workspace.table(table).get(object.get(field).asText());
                if (other != null && Links.value(other, name).isTextual()) {
                    return Links.value(other, name).textValue();
                }
            }
        }
        return UUID.randomUUID().toString();
    }

    private static String text(FieldFacts field, ObjectNode object) {
        if (field.name().endsWith("_url")) {
            return "https://example.com/" + field.name();
        }
        return name(object).orElseGet(() -> {
            String words = field.name().replace('_', ' ');
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        });
    }

    private static Optional<String> name(ObjectNode object) {
        return Stream.of("name", "full_name", "display_name", "email_address")
                .map(object::path).filter(JsonNode::isTextual).map(JsonNode::textValue).findFirst();
    }

    private static void merge(ObjectNode object, JsonNode given) {
        given.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                object.remove(field.getKey());
            } else if (field.getValue().isObject() && object.path(field.getKey()).isObject()) {
                merge((ObjectNode) object.get(field.getKey()), field.getValue());
            } else {
                object.set(field.getKey(), field.getValue());
            }
        });
    }
}
