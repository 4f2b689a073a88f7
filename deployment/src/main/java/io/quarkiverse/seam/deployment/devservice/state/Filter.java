package io.quarkiverse.seam.deployment.devservice.state;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
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
 * has the id of the space in its {@code space_ids}, or the space that of the entrance in {@code _acs_entrance_ids}. What an
 * object has by way of another is in {@link #BY_WAY_OF}.
 */
public final class Filter implements Predicate<ObjectNode> {

    private static final Set<String> NO_FILTERS = Set.of("limit", "page_cursor", "unstable_offset", "include", "exclude",
            "include_if");

    /** Through which others an object is found by a field: a device by the customer of its connected account. */
    private static final Map<String, List<String>> BY_WAY_OF = Map.ofEntries(
            Map.entry("device.connect_webview_id", List.of("connected_account")),
            Map.entry("device.customer_key", List.of("connected_account")),
            Map.entry("acs_system.customer_key", List.of("connected_account")),
            Map.entry("acs_entrance.customer_key", List.of("connected_account")),
            Map.entry("event.customer_key", List.of("connected_account")),
            Map.entry("access_code.customer_key", List.of("device")),
            Map.entry("access_grant.customer_key", List.of("user_identity", "space", "device", "acs_entrance")),
            Map.entry("access_grant.device_id", List.of("space")),
            Map.entry("access_grant.acs_entrance_id", List.of("space")),
            Map.entry("access_grant.acs_system_id", List.of("acs_entrance", "space")),
            Map.entry("space.acs_system_id", List.of("acs_entrance")),
            Map.entry("access_method.space_id", List.of("access_grant")),
            Map.entry("access_method.device_id", List.of("access_grant")),
            Map.entry("access_method.acs_entrance_id", List.of("access_grant")),
            Map.entry("acs_access_group.user_identity_id", List.of("acs_user")),
            Map.entry("phone.acs_credential_id", List.of("user_identity")));

    /** In which fields Seam searches, according to its documentation. */
    private static final Map<String, List<String>> SEARCHED = Map.ofEntries(
            Map.entry("access_code", List.of("name", "code", "access_code_id")),
            Map.entry("acs_access_group", List.of("name", "acs_access_group_id")),
            Map.entry("acs_credential",
                    List.of("display_name", "code", "card_number", "acs_user_id", "acs_credential_id")),
            Map.entry("acs_entrance", List.of("display_name")),
            Map.entry("acs_system", List.of("name", "acs_system_id")),
            Map.entry("acs_user",
                    List.of("full_name", "phone_number", "email_address", "acs_user_id", "user_identity_id",
                            "user_identity_full_name", "user_identity_phone_number")),
            Map.entry("connect_webview",
                    List.of("connect_webview_id", "accepted_providers", "custom_metadata", "customer_key")),
            Map.entry("connected_account",
                    List.of("connected_account_id", "account_type", "customer_key", "custom_metadata", "_email")),
            Map.entry("device",
                    List.of("device_id", "connected_account_id", "display_name", "custom_metadata", "location")),
            Map.entry("space", List.of("name", "space_key", "customer_key")),
            Map.entry("user_identity", List.of("full_name", "phone_number", "email_address", "user_identity_id")));

    private final Endpoint endpoint;
    private final ObjectNode input;
    private final String resource;
    private final Workspace workspace;
    private final ApiFacts facts;
    private final Map<String, List<ObjectNode>> ways = new HashMap<>();

    public Filter(Endpoint endpoint, ObjectNode input, String resource, Workspace workspace, ApiFacts facts) {
        this.endpoint = endpoint;
        this.input = input;
        this.resource = facts.tableOf(resource);
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
            case "search" -> isFound(object, wanted.asText().toLowerCase(Locale.ROOT));
            case "created_before" -> time(object).isBefore(Instant.parse(wanted.asText()));
            case "since" -> !time(object).isBefore(Instant.parse(wanted.asText()));
            case "between" -> isBetween(time(object), wanted);
            case "custom_metadata_has" -> hasAll(Links.value(object, "custom_metadata"), wanted);
            case "without_user_identifier_key" -> !wanted.asBoolean() || !object.path("user_identifier_key").isTextual();
            case "user_identifier_key" -> isOfUser(object, wanted);
            default -> wanted.isArray() ? isOneOf(object, Links.singular(name), wanted) : is(resource, object, name, wanted);
        };
    }

    private boolean isOneOf(ObjectNode object, String name, JsonNode wanted) {
        for (JsonNode one : wanted) {
            if (is(resource, object, name, one)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(String resource, ObjectNode object, String name, JsonNode wanted) {
        String idField = workspace.table(resource).idField();
        return Links.has(object, name, wanted) || object.path("properties").path(name).equals(wanted)
                || isLinked(object, idField, name, wanted.asText())
                || BY_WAY_OF.getOrDefault(resource + '.' + name, List.of()).stream()
                        .anyMatch(way -> isLinkedToOneOf(object, idField, way, ways(way, name, wanted)));
    }

    private boolean isLinked(ObjectNode object, String idField, String name, String id) {
        ObjectNode other = facts.tableByIdField(name).map(table -> workspace.table(table).get(id)).orElse(null);
        return other != null && Links.has(other, idField, object.path(idField));
    }

    private boolean isLinkedToOneOf(ObjectNode object, String idField, String way, List<ObjectNode> others) {
        String idFieldOfOther = workspace.table(way).idField();
        return others.stream().anyMatch(other -> Links.areLinked(object, idField, other, idFieldOfOther));
    }

    /** Looked for once, and not for each object. */
    private List<ObjectNode> ways(String way, String name, JsonNode wanted) {
        String key = way + '.' + name + '.' + wanted.asText();
        List<ObjectNode> found = ways.get(key);
        if (found == null) {
            found = workspace.table(way).all().filter(other -> is(way, other, name, wanted)).toList();
            ways.put(key, found);
        }
        return found;
    }

    /** What has a key of its own is found by that alone. */
    private boolean isOfUser(ObjectNode object, JsonNode userIdentifierKey) {
        JsonNode own = Links.value(object, "user_identifier_key");
        return own.isMissingNode() ? workspace.table("client_session").all()
                .filter(session -> session.path("user_identifier_key").equals(userIdentifierKey))
                .anyMatch(session -> SessionAccess.reaches(session, object, workspace)) : own.equals(userIdentifierKey);
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

    private boolean isFound(ObjectNode object, String text) {
        return SEARCHED.getOrDefault(resource, List.of()).stream().anyMatch(name -> switch (name) {
            // At least 4 characters of its beginning
            case "device_id" -> text.length() > 3 && object.path(name).asText().startsWith(text);
            case "location" -> contains(object.path(name).path("location_name"), text);
            default -> contains(object.path(name), text);
        });
    }

    private static boolean contains(JsonNode value, String text) {
        return value.isContainerNode() ? value.valueStream().anyMatch(part -> contains(part, text))
                : value.isTextual() && value.textValue().toLowerCase(Locale.ROOT).contains(text);
    }
}
