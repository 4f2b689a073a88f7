package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.quarkiverse.seam.deployment.devservice.state.Links;

/**
 * What an endpoint does by its name and by the facts: it creates, gets, lists, updates or deletes objects. All others change
 * what the request names, and start an action attempt if they return one.
 */
final class GenericRule implements Rule {

    @Override
    public JsonNode apply(Call call) {
        return switch (kind(call.endpoint().name())) {
            case "create" -> create(call);
            case "get" -> call.require(resource(call));
            case "list" -> Call.list(call.find(resource(call)));
            case "update" -> update(call);
            case "delete" -> delete(call);
            default -> other(call);
        };
    }

    /** Null for what only stores its fields. */
    static String kind(String name) {
        if (name.startsWith("list_")) {
            return "list";
        }
        return List.of("create", "get", "list", "update", "delete").contains(name) ? name : "other";
    }

    private static String resource(Call call) {
        return call.endpoint().resource().orElseThrow();
    }

    private static ObjectNode create(Call call) {
        call.requireAllIds();
        return call.create(resource(call), call.input());
    }

    private static ObjectNode update(Call call) {
        call.requireAllIds();
        ObjectNode object = target(call);
        if (call.endpoint().returnsAttempt()) {
            return call.attempt(() -> {
                change(object, call);
                return null;
            });
        }
        change(object, call);
        return object;
    }

    private static void change(ObjectNode object, Call call) {
        ObjectNode given = call.input().deepCopy();
        given.properties().removeIf(field -> object.path(field.getKey()).equals(field.getValue()));
        call.seam().shapes().update(resource(call), object, given);
        call.seam().shapes().complete(call.kindOf(resource(call), object), object, call.workspace());
    }

    private static JsonNode delete(Call call) {
        call.requireAllIds();
        String resource = resource(call);
        List<ObjectNode> found = call.has(call.table(resource).idField()) ? List.of(call.require(resource))
                : call.find(resource).toList();
        if (found.isEmpty()) {
            throw call.notFound(resource);
        }
        found.forEach(object -> call.delete(call.seam().facts().tableOf(resource), object));
        return null;
    }

    private static JsonNode other(Call call) {
        call.requireAllIds();
        if (call.endpoint().returnsAttempt()) {
            return call.attempt(() -> null);
        }
        FieldFacts response = call.endpoint().response().orElse(null);
        boolean returnsNew = response != null
                && !call.endpoint().fields().containsKey(String.valueOf(call.seam().facts().idField(response.type())));
        if (returnsNew) {
            ObjectNode created = call.seam().facts().idField(response.type()) == null
                    ? call.seam().shapes().make(response.type(), call.input(), call.workspace())
                    : call.create(response.type(), call.input());
            return response.isList() ? Call.list(Stream.of(created)) : created;
        }
        return call.endpoint().resource().isPresent() ? update(call) : null;
    }

    /** The object whose id the request has, or which has the keys of the request. */
    private static ObjectNode target(Call call) {
        String resource = resource(call);
        if (call.has(call.table(resource).idField())) {
            return call.require(resource);
        }
        List<Map.Entry<String, JsonNode>> keys = call.input().properties().stream()
                .filter(field -> call.endpoint().fields().containsKey(field.getKey()))
                .filter(field -> field.getKey().endsWith("_key") || field.getKey().endsWith("_id")).toList();
        if (keys.isEmpty()) {
            throw Call.invalid("Must specify " + call.table(resource).idField());
        }
        return call.table(resource).all()
                .filter(object -> call.caller().reaches(object)
                        && keys.stream().allMatch(key -> Links.has(object, key.getKey(), key.getValue())))
                .findFirst().orElseThrow(() -> call.notFound(resource));
    }
}
