package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.quarkiverse.seam.deployment.devservice.state.Links;

/** What grants, access methods and spaces lead to: doors by way of spaces, and accounts and systems by way of doors. */
final class RelatedRules implements Rules.Group {

    /** Which kind is found by way of which, in the order in which it is looked for. */
    private static final List<Map.Entry<String, List<String>>> BY_WAY_OF = List.of(
            Map.entry("access_grant", List.of("access_method", "space")),
            Map.entry("access_method", List.of("access_grant", "space")),
            Map.entry("space", List.of("access_grant", "access_method")),
            Map.entry("user_identity", List.of("access_grant")),
            Map.entry("device", List.of("space", "access_grant", "access_method")),
            Map.entry("acs_entrance", List.of("space", "access_grant", "access_method")),
            Map.entry("acs_credential", List.of("access_method")),
            Map.entry("acs_system", List.of("acs_entrance")),
            Map.entry("acs_access_group", List.of("acs_entrance")),
            Map.entry("client_session", List.of("access_method")),
            Map.entry("instant_key", List.of("access_method")),
            Map.entry("connected_account", List.of("device", "acs_system")));

    @Override
    public void addTo(Rules rules) {
        rules.on("/access_grants/get_related", call -> related(call, "access_grant"));
        rules.on("/access_methods/get_related", call -> related(call, "access_method"));
        rules.on("/spaces/get_related", call -> related(call, "space"));
    }

    private static JsonNode related(Call call, String named) {
        Map<String, Set<ObjectNode>> found = new LinkedHashMap<>();
        found.put(named, new LinkedHashSet<>(call.find(named).toList()));
        BY_WAY_OF.stream().filter(kind -> !kind.getKey().equals(named))
                .forEach(kind -> found.put(kind.getKey(), new LinkedHashSet<>(call.table(kind.getKey()).all()
                        .filter(call.caller()::reaches).filter(isLinked(call, kind.getKey(), kind.getValue(), found))
                        .toList())));
        ObjectNode batch = Call.object();
        for (FieldFacts list : call.endpoint().response().orElseThrow().fields().values()) {
            if (isWanted(call, list.name())) {
                batch.set(list.name(), Call.list(found.getOrDefault(list.type(), Set.of()).stream()
                        .map(object -> call.seam().shown(list.type(), object, call.workspace()))));
            }
        }
        return batch;
    }

    private static Predicate<ObjectNode> isLinked(Call call, String resource, List<String> ways,
            Map<String, Set<ObjectNode>> found) {
        return object -> ways.stream().anyMatch(way -> found.getOrDefault(way, Set.of()).stream()
                .anyMatch(one -> Links.areLinked(one, call.table(way).idField(), object, call.table(resource).idField())));
    }

    private static boolean isWanted(Call call, String list) {
        return names(call.endpoint().batch()).anyMatch(list::equals)
                && (!call.has("include") || names(call.input().path("include")).anyMatch(list::equals))
                && names(call.input().path("exclude")).noneMatch(list::equals);
    }

    private static Stream<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }
}
