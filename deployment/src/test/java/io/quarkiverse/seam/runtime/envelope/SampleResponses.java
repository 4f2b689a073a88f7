package io.quarkiverse.seam.runtime.envelope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes responses from the facts. */
final class SampleResponses {

    enum Kind {
        /** Every field, every value of an enumeration, and every variant of a union. */
        LARGEST,
        /** Only the fields that are required. */
        SMALLEST,
        /** No field at all. */
        EMPTY,
        /** As the largest, but with fields, values and variants that the facts don't know. */
        UNKNOWN,
        /** Every field is null, also those of the providers' metadata, and lists contain null. */
        NULLS
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TIMES = List.of("2026-01-02T03:04:05Z", "2026-01-02T03:04:05.678Z",
            "2026-01-02T03:04:05.678901Z", "2026-01-02T03:04:05.6+02:00");

    private final Kind kind;
    private int count;

    SampleResponses(Kind kind) {
        this.kind = kind;
    }

    /** The whole response of an endpoint. */
    ObjectNode response(JsonNode endpoint) {
        ObjectNode response = JSON.objectNode();
        JsonNode value = endpoint.get("response");
        if (value != null) {
            response.set(value.get("key").textValue(), value(value, endpoint.path("action").textValue()));
            endpoint.path("also").properties().forEach(also -> response.set(also.getKey(), value(also.getValue(), null)));
            if (value.path("paginated").asBoolean() && kind != Kind.EMPTY) {
                response.putObject("pagination").put("has_next_page", true).put("next_page_cursor", "cursor-1")
                        .put("next_page_url", "https://connect.getseam.com/next");
            }
        }
        if (kind == Kind.UNKNOWN) {
            response.set("something_new", unknown());
        }
        return response.put("ok", true);
    }

    private JsonNode value(JsonNode facts, String action) {
        if (facts.path("list").asBoolean()) {
            ArrayNode list = JSON.arrayNode();
            if (facts.get("type").textValue().equals("event")) {
                ApiFacts.FACTS.get("events").get("types").fieldNames().forEachRemaining(type -> list.add(event(type)));
            } else if (facts.get("type").textValue().equals("enum")) {
                enumValues(facts).forEach(list::add);
            } else if (facts.has("variants") && kind != Kind.EMPTY) {
                facts.get("variants").properties()
                        .forEach(variant -> list.add(variant(facts, variant.getKey(), variant.getValue())));
            } else {
                list.add(element(facts, action)).add(element(facts, action));
            }
            return kind == Kind.NULLS ? list.addNull() : list;
        }
        if (facts.path("map").asBoolean()) {
            ObjectNode map = JSON.objectNode();
            map.set("key-1", element(facts, null));
            map.set("key-2", element(facts, null));
            map.putNull("key-3");
            return map;
        }
        return element(facts, action);
    }

    private JsonNode event(String type) {
        ObjectNode event = object(ApiFacts.eventFields(type), null);
        return kind == Kind.EMPTY || kind == Kind.NULLS ? event
                : event.put("event_type", kind == Kind.UNKNOWN && type.startsWith("device.") ? type + ".of_tomorrow" : type);
    }

    private JsonNode variant(JsonNode facts, String value, JsonNode own) {
        Set<String> ofVariants = new HashSet<>();
        facts.get("variants").forEach(fields -> fields.forEach(field -> ofVariants.add(field.textValue())));
        own.forEach(field -> ofVariants.remove(field.textValue()));
        ObjectNode object = object(facts.get("fields"), null);
        object.remove(ofVariants);
        return kind == Kind.NULLS ? object
                : object.put(facts.get("discriminator").textValue(), kind == Kind.UNKNOWN ? value + "_of_tomorrow" : value);
    }

    private JsonNode element(JsonNode facts, String action) {
        if (facts.get("type").textValue().equals("event")) {
            return event("lock.unlocked");
        }
        JsonNode fields = ApiFacts.fields(facts);
        if (fields != null) {
            return object(fields, facts.get("type").textValue().equals("action_attempt") ? action : null);
        }
        count++;
        return switch (facts.get("type").textValue()) {
            case "string", "id" -> JSON.textNode("text-" + count);
            case "uri" -> JSON.textNode("https://example.com/" + count);
            case "boolean" -> JSON.booleanNode(count % 2 == 0);
            // Seam declares most whole numbers as floats
            case "integer" -> count % 2 == 0 ? JSON.numberNode(count + 0.0) : JSON.numberNode(count);
            case "long" -> JSON.numberNode(9_007_199_254_740_993L);
            case "number" -> count % 2 == 0 ? JSON.numberNode(count) : JSON.numberNode(count + 0.5);
            case "datetime" -> JSON.textNode(TIMES.get(count % TIMES.size()));
            case "string_or_boolean" -> count % 2 == 0 ? JSON.textNode("text-" + count) : JSON.booleanNode(true);
            case "json" -> JSON.objectNode().put("any", count);
            case "enum" -> JSON.textNode(enumValues(facts).get(0));
            default -> throw new AssertionError(facts);
        };
    }

    private ObjectNode object(JsonNode fields, String action) {
        ObjectNode object = JSON.objectNode();
        fields.properties().forEach(field -> {
            if (kind == Kind.NULLS && field.getKey().endsWith("_metadata") && field.getValue().has("fields")) {
                object.set(field.getKey(), value(field.getValue(), null));
            } else if (kind == Kind.NULLS) {
                object.putNull(field.getKey());
            } else if (kind == Kind.LARGEST || kind == Kind.UNKNOWN
                    || kind == Kind.SMALLEST && field.getValue().path("required").asBoolean()) {
                object.set(field.getKey(), value(field.getValue(), null));
            }
        });
        JsonNode result = action == null ? null : ApiFacts.FACTS.get("actions").get(action).get("result");
        if (object.has("result") && kind != Kind.NULLS && action != null) {
            object.set("result", result == null ? JSON.objectNode() : value(result, null));
        }
        if (kind == Kind.UNKNOWN) {
            object.set("something_new", unknown());
            object.set("something_new_metadata", unknown());
        }
        return object;
    }

    private List<String> enumValues(JsonNode facts) {
        return kind == Kind.UNKNOWN ? List.of("value of-tomorrow") : ApiFacts.enumValues(facts);
    }

    private static JsonNode unknown() {
        ObjectNode unknown = JSON.objectNode().put("a", 1).putNull("b");
        unknown.putArray("c").add("d").addObject();
        return unknown;
    }
}
