package io.quarkiverse.seam.deployment.devservice.state;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;

/**
 * Picks the objects that a request is about.
 * <p>
 * A field of the request is compared with the field of that name ({@code device_id}), a list ({@code device_ids}) with the
 * field in the singular, and an id also with the lists of ids on either side: an entrance belongs to a space if the entrance
 * has the id of the space in its {@code space_ids}, or the space that of the entrance in {@code _acs_entrance_ids}.
 */
public final class Filter implements Predicate<ObjectNode> {

    private static final Set<String> NO_FILTERS = Set.of("limit", "page_cursor", "unstable_offset", "include", "exclude",
            "include_if");

    private final Endpoint endpoint;
    private final ObjectNode input;
    private final Table table;
    private final Workspace workspace;
    private final ApiFacts facts;

    public Filter(Endpoint endpoint, ObjectNode input, Table table, Workspace workspace, ApiFacts facts) {
        this.endpoint = endpoint;
        this.input = input;
        this.table = table;
        this.workspace = workspace;
        this.facts = facts;
    }

    @Override
    public boolean test(ObjectNode object) {
        for (Map.Entry<String, JsonNode> given : input.properties()) {
            if (endpoint.fields().containsKey(given.getKey()) && !given.getValue().isNull()
                    && !NO_FILTERS.contains(given.getKey()) && !matches(object, given.getKey(), given.getValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(ObjectNode object, String name, JsonNode wanted) {
        return switch (name) {
            case "search" -> contains(object, wanted.asText().toLowerCase(Locale.ROOT));
            case "created_before" -> time(object).isBefore(Instant.parse(wanted.asText()));
            case "since" -> !time(object).isBefore(Instant.parse(wanted.asText()));
            case "between" -> isBetween(time(object), wanted);
            case "custom_metadata_has" -> hasAll(Links.value(object, "custom_metadata"), wanted);
            case "without_user_identifier_key" -> !wanted.asBoolean() || !object.path("user_identifier_key").isTextual();
            case "user_identifier_key" -> isOfUser(object, wanted);
            default -> wanted.isArray() ? isOneOf(object, Links.singular(name), wanted) : is(object, name, wanted);
        };
    }

    private boolean isOneOf(ObjectNode object, String name, JsonNode wanted) {
        for (JsonNode one : wanted) {
            if (is(object, name, one)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(ObjectNode object, String name, JsonNode wanted) {
        return Links.has(object, name, wanted) || object.path("properties").path(name).equals(wanted)
                || isLinked(object, name, wanted.asText());
    }

    private boolean isLinked(ObjectNode object, String name, String id) {
        ObjectNode other = facts.tableByIdField(name).map(table -> workspace.table(table).get(id)).orElse(null);
        return other != null && Links.has(other, table.idField(), object.path(table.idField()));
    }

    private boolean isOfUser(ObjectNode object, JsonNode userIdentifierKey) {
        return Links.value(object, "user_identifier_key").equals(userIdentifierKey)
                || workspace.table("client_session").all()
                        .filter(session -> session.path("user_identifier_key").equals(userIdentifierKey))
                        .anyMatch(session -> SessionAccess.reaches(session, object, workspace));
    }

    private static Instant time(ObjectNode object) {
        return Instant.parse(object.path("created_at").asText(Shapes.time(Instant.EPOCH)));
    }

    private static boolean isBetween(Instant time, JsonNode period) {
        return !time.isBefore(Instant.parse(period.path(0).asText())) && !time.isAfter(Instant.parse(period.path(1).asText()));
    }

    private static boolean hasAll(JsonNode object, JsonNode wanted) {
        // As text, since a query does not tell true from "true"
        return wanted.properties().stream().allMatch(
                entry -> object.has(entry.getKey()) && entry.getValue().asText().equals(object.path(entry.getKey()).asText()));
    }

    private static boolean contains(ObjectNode object, String text) {
        for (JsonNode value : object) {
            if (value.isTextual() && value.textValue().toLowerCase(Locale.ROOT).contains(text)) {
                return true;
            }
        }
        return object.path("properties").path("name").asText().toLowerCase(Locale.ROOT).contains(text);
    }
}
