package io.quarkiverse.seam.deployment.devservice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.seam.deployment.devservice.facts.Complaints;
import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.vertx.core.MultiMap;

/**
 * The fields of a request in a query string, as Seam's SDKs write them and as Seam reads them: {@code b.c=1} is a field of the
 * object {@code b}, {@code b=1&b=2}, {@code b[]=1&b[]=2} and {@code b=1,2} are lists, and {@code b=} is null, or an empty list.
 */
final class FakeSeamQuery {

    /** With it, a comma is a character as any other. */
    private static final String STRICT = "_strict";
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,3})?");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE", "yes", "Yes", "YES", "1");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE", "no", "No", "NO", "0");

    /** Unlike the parameters of the request, it distinguishes between upper and lower case. */
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();
    private final boolean strict;
    private final FakeSeamJson json;

    FakeSeamQuery(MultiMap query, FakeSeamJson json) {
        query.forEach(entry -> parameters.computeIfAbsent(entry.getKey(), any -> new ArrayList<>()).add(entry.getValue()));
        this.strict = all(STRICT).contains("true");
        this.json = json;
    }

    /** @throws FakeSeamError if the query is ambiguous */
    ObjectNode read(Map<String, FieldFacts> fields) {
        return object(fields, "");
    }

    private ObjectNode object(Map<String, FieldFacts> fields, String prefix) {
        ObjectNode object = json.empty();
        fields.values().forEach(field -> {
            JsonNode value = value(field, prefix + field.name());
            if (value != null) {
                object.set(field.name(), value);
            }
        });
        return object;
    }

    /** @return null if there is none */
    private JsonNode value(FieldFacts field, String name) {
        if (field.isList()) {
            return list(field, name);
        }
        List<String> given = all(name);
        boolean hasParts = parameters.keySet().stream().anyMatch(parameter -> parameter.startsWith(name + '.'));
        if (given.isEmpty() && hasParts && field.isMap()) {
            return map(field, name + '.');
        }
        if (given.isEmpty() && hasParts && field.isObject()) {
            return object(field.fields(), name + '.');
        }
        if (!given.isEmpty() && hasParts) {
            throw unclear("Cannot be both a value and an object", name);
        }
        return switch (given.size()) {
            case 0 -> null;
            case 1 -> leaf(field, given.get(0));
            // Rejected by InputCheck, which expects no list
            default -> elements(field, given);
        };
    }

    private ArrayNode list(FieldFacts field, String name) {
        List<String> given = all(name);
        List<String> inBrackets = all(name + "[]");
        if (!given.isEmpty() && !inBrackets.isEmpty()) {
            throw unclear("Cannot have some of its elements in brackets", name);
        }
        if (given.isEmpty() && inBrackets.isEmpty()) {
            return null;
        }
        if (!inBrackets.isEmpty()) {
            return elements(field, inBrackets);
        }
        return elements(field, given.size() == 1 && !strict ? List.of(given.get(0).split(",", -1)) : given);
    }

    private ArrayNode elements(FieldFacts field, List<String> values) {
        ArrayNode elements = json.empty().arrayNode();
        if (values.size() > 1 || !values.get(0).isBlank()) {
            values.forEach(value -> elements.add(leaf(field, value)));
        }
        return elements;
    }

    private ObjectNode map(FieldFacts field, String prefix) {
        ObjectNode map = json.empty();
        parameters.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                if (values.size() > 1) {
                    throw unclear("Cannot be given more than once", name);
                }
                map.set(name.substring(prefix.length()), leaf(field, values.get(0)));
            }
        });
        return map;
    }

    private List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    private JsonNode leaf(FieldFacts field, String value) {
        String trimmed = value.trim();
        return switch (field.type()) {
            case "boolean" -> {
                boolean isTrue = TRUE.contains(trimmed);
                yield isTrue || FALSE.contains(trimmed) ? BooleanNode.valueOf(isTrue) : textOrNull(trimmed);
            }
            case "integer", "long", "number" -> NUMBER.matcher(trimmed).matches()
                    ? json.read(trimmed.getBytes(StandardCharsets.UTF_8))
                    : textOrNull(trimmed);
            default -> textOrNull(value);
        };
    }

    private static JsonNode textOrNull(String value) {
        return value.isEmpty() ? NullNode.instance : TextNode.valueOf(value);
    }

    private static FakeSeamError unclear(String complaint, String name) {
        Complaints complaints = new Complaints();
        complaints.add(complaint, name);
        return complaints.error();
    }
}
