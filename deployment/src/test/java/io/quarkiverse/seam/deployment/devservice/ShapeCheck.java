package io.quarkiverse.seam.deployment.devservice;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;

/** Compares a response with what the facts say about it. Fields that they do not have are no mistake. */
final class ShapeCheck {

    private final ApiFacts facts;
    private final List<String> mistakes = new ArrayList<>();

    ShapeCheck(ApiFacts facts) {
        this.facts = facts;
    }

    List<String> mistakesIn(Endpoint endpoint, JsonNode body) {
        if (!body.path("ok").equals(com.fasterxml.jackson.databind.node.BooleanNode.TRUE)) {
            mistakes.add("ok is " + body.path("ok"));
        }
        endpoint.response().ifPresent(response -> {
            field(response, body.get(response.name()), response.name());
            if (response.type().equals("batch")) {
                endpoint.batch().forEach(list -> {
                    if (!body.path("batch").path(list.asText()).isArray()) {
                        mistakes.add("batch lacks " + list.asText());
                    }
                });
            }
        });
        endpoint.also().forEach(other -> field(other, body.get(other.name()), other.name()));
        if (endpoint.isPaginated()) {
            for (String field : List.of("has_next_page", "next_page_cursor", "next_page_url")) {
                if (!body.path("pagination").has(field)) {
                    mistakes.add("pagination lacks " + field);
                }
            }
        }
        return mistakes;
    }

    List<String> mistakesIn(FieldFacts field, JsonNode value) {
        field(field, value, field.name());
        return mistakes;
    }

    private void field(FieldFacts field, JsonNode value, String path) {
        if (value == null || value.isNull() && !field.isNullable()) {
            mistakes.add(path + " is " + value);
        } else if (value.isNull()) {
            return;
        } else if (field.isList()) {
            if (!value.isArray()) {
                mistakes.add(path + " is no list");
            }
            for (int i = 0; i < value.size(); i++) {
                element(field, value.get(i), path + '.' + i);
            }
        } else if (field.isMap()) {
            if (!value.isObject()) {
                mistakes.add(path + " is no map");
            }
            value.properties().forEach(entry -> element(field, entry.getValue(), path + '.' + entry.getKey()));
        } else {
            element(field, value, path);
        }
    }

    private void element(FieldFacts field, JsonNode value, String path) {
        boolean right = switch (field.type()) {
            case "json" -> true;
            case "event" -> value.isObject() && !facts.event(value.path("event_type").asText()).isEmpty();
            case "boolean" -> value.isBoolean() && isAllowed(field, value);
            case "integer", "long" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "string_or_boolean" -> value.isBoolean() || value.isTextual();
            case "enum" -> field.values().contains(value.textValue());
            case "datetime" -> isTime(value);
            case "string", "id", "uri" -> value.isTextual()
                    && value.textValue().length() >= field.get("minLength").asInt(0);
            default -> value.isObject();
        };
        if (!right) {
            mistakes.add(path + " is " + value + " and should be " + field.type());
        } else if (field.type().equals("event")) {
            object(facts.event(value.path("event_type").asText()), value, path);
        } else if (value.isObject()) {
            object(field.fields(), value, path);
            variants(field, value, path);
            attempt(field, value, path);
        }
    }

    private void object(Map<String, FieldFacts> fields, JsonNode object, String path) {
        object.fieldNames().forEachRemaining(name -> {
            if (name.startsWith("_")) {
                mistakes.add(path + " shows " + name);
            }
        });
        fields.values().forEach(field -> {
            if (object.has(field.name())) {
                field(field, object.get(field.name()), path + '.' + field.name());
            } else if (field.isRequired()) {
                mistakes.add(path + " lacks " + field.name());
            }
        });
    }

    /** Fields that other variants alone have, and the marks of an error, which all of its variant have. */
    private void variants(FieldFacts field, JsonNode object, String path) {
        JsonNode variants = field.get("variants");
        List<String> own = strings(variants.path(object.path(field.get("discriminator").asText()).asText()));
        own.stream().filter(name -> name.endsWith("_error") && !object.has(name))
                .forEach(name -> mistakes.add(path + " lacks " + name));
        variants.forEach(names -> strings(names).stream().filter(name -> object.has(name) && !own.contains(name))
                .forEach(name -> mistakes.add(path + " has " + name + ", which is of another variant")));
    }

    private void attempt(FieldFacts field, JsonNode object, String path) {
        if (field.type().equals("action_attempt") && object.path("status").asText().equals("success")) {
            facts.result(object.path("action_type").asText())
                    .ifPresent(result -> field(result, object.get("result"), path + ".result"));
        }
    }

    /** The facts know one value alone of what has another in each variant of an error. */
    private static boolean isAllowed(FieldFacts field, JsonNode value) {
        JsonNode always = field.get("always");
        return !always.isBoolean() || always.equals(value) || field.name().endsWith("_error");
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(element -> strings.add(element.asText()));
        return strings;
    }

    private static boolean isTime(JsonNode value) {
        try {
            return value.isTextual() && Instant.parse(value.textValue()) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
