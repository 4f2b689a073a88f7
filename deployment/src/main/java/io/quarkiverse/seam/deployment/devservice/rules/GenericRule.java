package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.quarkiverse.seam.deployment.devservice.state.Links;

/**
 * What an endpoint does by its name and by the facts: it creates, gets, lists, updates or deletes objects. All others change
 * what
 * the request names, and start an action attempt if they return one.
 */
final class GenericRule implements Rule {

    @Override
    public JsonNode apply(Call call) {
        return switch (kind(call.endpoint().name())) {
            case "create" -> create(call);
            case "get" -> call.require(resource(call));
            case "list" -> Call.list(call.find(resource(call)));
            case "get_related" -> related(call);
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
        return List.of("create", "get", "list", "get_related", "update", "delete").contains(name) ? name : "other";
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

    /** What belongs to the objects that the request names, by the names of the lists in the response. */
    private static ObjectNode related(Call call) {
        String resource = call.seam().facts().resourcesOf(call.endpoint().route()).get(0);
        List<ObjectNode> named = call.find(resource).toList();
        ObjectNode batch = Call.object();
        for (FieldFacts list : call.endpoint().response().orElseThrow().fields().values()) {
            if (isWanted(call, list.name())) {
                batch.set(list.name(), related(call, named, resource, list.type()));
            }
        }
        return batch;
    }

    private static ArrayNode related(Call call, List<ObjectNode> named, String resource, String wanted) {
        String idField = call.table(resource).idField();
        String wantedIdField = call.table(wanted).idField();
        List<ObjectNode> found = new ArrayList<>();
        call.table(wanted).all()
                .filter(call.caller()::reaches)
                .filter(object -> named.stream().anyMatch(one -> Links.areLinked(one, idField, object, wantedIdField)))
                .forEach(found::add);
        return Call.list(found.stream().map(object -> call.seam().shown(wanted, object, call.workspace())));
    }

    private static boolean isWanted(Call call, String list) {
        boolean known = false;
        for (JsonNode name : call.endpoint().batch()) {
            known |= name.asText().equals(list);
        }
        return known && (!call.has("include") || contains(call.input().path("include"), list))
                && !contains(call.input().path("exclude"), list);
    }

    private static boolean contains(JsonNode names, String wanted) {
        for (JsonNode name : names) {
            if (name.asText().equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
