package io.quarkiverse.seam.deployment.devservice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** A workspace that has one object of every kind, and requests about these, made from the facts. */
final class SampleRequests {

    /** In an order in which each refers to earlier ones alone. */
    private static final List<String> ADDED = List.of("acs_user", "acs_credential", "access_method", "access_grant",
            "access_code",
            "unmanaged_access_code", "connect_webview", "noise_threshold", "phone", "instant_key", "thermostat_schedule",
            "thermostat_daily_program", "webhook", "unmanaged_device", "unmanaged_user_identity", "unmanaged_access_method",
            "unmanaged_access_grant", "action_attempt");

    private static final Map<String, String> SEEDED = Map.of(
            "device_id", FakeSeamSeed.THERMOSTAT_DEVICE_ID,
            "connected_account_id", FakeSeamSeed.GUEST_CONNECTED_ACCOUNT_ID,
            "acs_system_id", FakeSeamSeed.ACS_SYSTEM_ID,
            "acs_entrance_id", FakeSeamSeed.ACS_ENTRANCE_ID,
            "acs_encoder_id", FakeSeamSeed.ACS_ENCODER_ID,
            "acs_access_group_id", FakeSeamSeed.ACS_ACCESS_GROUP_ID,
            "space_id", FakeSeamSeed.SPACE_ID,
            "user_identity_id", FakeSeamSeed.GUEST_USER_IDENTITY_ID,
            "client_session_id", FakeSeamSeed.CLIENT_SESSION_ID,
            "event_id", idOf("event"));

    /** Endpoints that need one of several optional fields, which the facts do not say. */
    private static final Map<String, String> PICKING = Map.ofEntries(
            Map.entry("/access_codes/report_device_constraints", "supported_code_lengths"),
            Map.entry("/acs/access_groups/add_user", "acs_user_id"),
            Map.entry("/acs/access_groups/remove_user", "acs_user_id"),
            Map.entry("/acs/credentials/assign", "acs_user_id"),
            Map.entry("/acs/credentials/create", "acs_user_id"),
            Map.entry("/acs/credentials/unassign", "acs_user_id"),
            Map.entry("/acs/entrances/grant_access", "acs_user_id"),
            Map.entry("/acs/users/remove_from_access_group", "acs_user_id"),
            Map.entry("/acs/users/revoke_access_to_all_entrances", "acs_user_id"),
            Map.entry("/acs/users/suspend", "acs_user_id"),
            Map.entry("/acs/users/unsuspend", "acs_user_id"),
            Map.entry("/user_identities/add_acs_user", "user_identity_id"),
            Map.entry("/acs/encoders/encode_credential", "acs_credential_id"),
            Map.entry("/acs/encoders/scan_to_assign_credential", "acs_user_id"),
            Map.entry("/access_grants/update", "access_grant_id"),
            Map.entry("/noise_sensors/noise_thresholds/create", "noise_threshold_decibels"));

    private static final Set<String> NOT_SENT = Set.of("page_cursor", "include", "exclude", "between",
            "is_offline_access_code");

    private final ApiFacts facts;
    private final FakeSeamClient client;

    SampleRequests(ApiFacts facts, FakeSeamClient client) {
        this.facts = facts;
        this.client = client;
    }

    static String idOf(String resource) {
        return UUID.nameUUIDFromBytes(resource.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Resets the Dev Service, and adds what the seed lacks. */
    void prepare() {
        client.call("/_fake/reset", FakeSeamClient.object());
        FakeSeamClient.Response added = client.call("/_fake/add", added());
        if (added.status() != 200) {
            throw new AssertionError(added);
        }
        client.call("/thermostats/create_climate_preset", FakeSeamClient.object().put("climate_preset_key", "sample")
                .put("device_id", FakeSeamSeed.THERMOSTAT_DEVICE_ID));
    }

    private ObjectNode added() {
        ObjectNode body = FakeSeamClient.object();
        ADDED.forEach(resource -> {
            ObjectNode object = body.withArray("/objects/" + resource).addObject();
            facts.resource(resource).keySet().stream().filter(field -> facts.tableByIdField(field).isPresent())
                    .forEach(field -> object.put(field, id(field, null)));
            object.put(facts.idField(resource), idOf(resource));
            switch (resource) {
                case "access_code" -> timeBound(object).put("common_code_key", "sample");
                case "unmanaged_access_code" -> timeBound(object);
                case "access_grant" -> object.putArray("access_method_ids").add(idOf("access_method"));
                case "action_attempt" -> object.put("action_type", "LOCK_DOOR").put("status", "success").putNull("error")
                        .putObject("result");
                case "noise_threshold" -> object.put("device_id", FakeSeamSeed.NOISE_SENSOR_DEVICE_ID);
                case "access_method" -> object.put("mode", "card").put("is_issued", true);
                case "phone" -> object.put("device_type", "ios_phone");
                default -> {
                }
            }
        });
        body.withArray("/objects/event").addObject().put("event_id", idOf("event")).put("event_type", "device.connected")
                .put("device_id", FakeSeamSeed.THERMOSTAT_DEVICE_ID)
                .put("connected_account_id", FakeSeamSeed.GUEST_CONNECTED_ACCOUNT_ID);
        return body;
    }

    private static ObjectNode timeBound(ObjectNode accessCode) {
        return accessCode.put("device_id", FakeSeamSeed.FRONT_DOOR_DEVICE_ID).put("type", "time_bound")
                .put("starts_at", "2000-01-01T00:00:00Z").put("ends_at", "2041-01-01T00:00:00Z");
    }

    /** What is required, and nothing else. */
    ObjectNode smallest(Endpoint endpoint) {
        ObjectNode body = FakeSeamClient.object();
        endpoint.fields().values().stream().filter(FieldFacts::isRequired)
                .forEach(field -> body.set(field.name(), sample(field, endpoint)));
        JsonNode facts = endpoint.json();
        if (facts.has("alternatives")) {
            facts.path("alternatives").path(0).forEach(name -> set(body, name.asText(), endpoint));
        }
        facts.path("checks").forEach(check -> set(body, check.path("atLeastOne").path(0).asText(), endpoint));
        String picks = PICKING.get(endpoint.path());
        if (picks != null) {
            set(body, picks, endpoint);
        } else if (body.isEmpty() && !facts.has("alternatives")
                && List.of("get", "update", "delete").contains(endpoint.name())) {
            endpoint.resource().map(this.facts::idField).filter(endpoint.fields()::containsKey)
                    .ifPresent(id -> set(body, id, endpoint));
        }
        return body;
    }

    /** All fields, except for those of which others are set already. */
    ObjectNode largest(Endpoint endpoint) {
        ObjectNode body = smallest(endpoint);
        boolean alternatives = endpoint.json().has("alternatives");
        endpoint.fields().values().stream()
                .filter(field -> !body.has(field.name()) && !NOT_SENT.contains(field.name())
                        && !isOtherUnit(field.name(), endpoint))
                .filter(field -> !alternatives
                        || !endpoint.json().path("alternatives").toString().contains('"' + field.name() + '"'))
                .forEach(field -> body.set(field.name(), sample(field, endpoint)));
        return body;
    }

    private void set(ObjectNode body, String name, Endpoint endpoint) {
        body.set(name, sample(endpoint.fields().get(name), endpoint));
    }

    JsonNode sample(FieldFacts field, Endpoint endpoint) {
        if (field.isList()) {
            ArrayNode list = FakeSeamClient.JSON.createArrayNode().add(element(field, endpoint));
            while (list.size() < Math.max(field.get("minItems").asInt(1), field.name().equals("between") ? 2 : 1)) {
                list.add(element(field, endpoint));
            }
            return list;
        }
        return field.isMap() ? FakeSeamClient.object().set("some_key", element(field, endpoint)) : element(field, endpoint);
    }

    private JsonNode element(FieldFacts field, Endpoint endpoint) {
        return switch (field.type()) {
            case "object" -> object(field, endpoint);
            case "boolean", "string_or_boolean" -> BooleanNode.valueOf(field.get("always").asBoolean(true));
            case "integer", "long", "number" -> IntNode.valueOf(number(field));
            case "datetime" ->
                TextNode.valueOf(field.name().startsWith("ends") ? "2041-01-01T00:00:00Z" : "2000-01-01T00:00:00Z");
            case "enum" -> TextNode.valueOf(field.values().get(0));
            case "uri" -> TextNode.valueOf("https://example.com/sample");
            case "id" -> TextNode.valueOf(id(field.name(), endpoint));
            case "json" -> TextNode.valueOf("anything");
            default -> TextNode.valueOf(text(field, endpoint));
        };
    }

    /** Within the limits of the facts, and of the seeded thermostat. */
    private static int number(FieldFacts field) {
        return switch (field.name()) {
            case "heating_set_point_celsius" -> 20;
            case "cooling_set_point_celsius" -> 25;
            default -> Math.max(field.get("minimum").asInt(), Math.min(5, field.get("maximum").asInt(5)));
        };
    }

    /** A value is given in one unit. */
    private static boolean isOtherUnit(String field, Endpoint endpoint) {
        return endpoint.fields().containsKey(field.replaceFirst("_fahrenheit$", "_celsius").replaceFirst("_nrs$", "_decibels"))
                && field.matches(".*(_fahrenheit|_nrs)");
    }

    private ObjectNode object(FieldFacts field, Endpoint endpoint) {
        ObjectNode object = FakeSeamClient.object();
        boolean alternatives = field.get("alternatives").isArray();
        field.fields().values().stream().filter(below -> !alternatives || below.isRequired()
                || below.name().equals(field.get("alternatives").path(0).path(0).asText()))
                .forEach(below -> object.set(below.name(), sample(below, endpoint)));
        return object;
    }

    private String text(FieldFacts field, Endpoint endpoint) {
        if (field.name().endsWith("_id") || field.name().endsWith("_ids")) {
            return id(field.name(), endpoint);
        }
        String pattern = field.get("pattern").asText();
        if (field.name().equals("code") || pattern.contains("^\\d+$")) {
            return "4567";
        }
        if (pattern.contains("[0-5]")) {
            return pattern.endsWith(":([0-5]\\d)$") ? "10:30:00" : "10:30";
        }
        if (pattern.contains("#")) {
            return "#112233";
        }
        if (field.name().equals("climate_preset_key") && endpoint.name().equals("create_climate_preset")) {
            return "another";
        }
        switch (field.name()) {
            case "event_types":
                return "device.connected";
            case "custom_redirect_url", "custom_redirect_failure_url":
                return "https://example.com/sample";
            case "starts_daily_at", "ends_daily_at":
                return "20:00:00[America/Los_Angeles]";
            case "time_zone":
                return "America/Los_Angeles";
            case "email_address":
                return "sample@example.com";
            case "space_keys":
                return "example-home";
            default:
                break;
        }
        return field.name().contains("email") ? "guest@example.com" : "sample";
    }

    private static String device(String route) {
        if (route.startsWith("/locks") || route.startsWith("/access_codes")) {
            return FakeSeamSeed.FRONT_DOOR_DEVICE_ID;
        }
        return route.startsWith("/noise_sensors") ? FakeSeamSeed.NOISE_SENSOR_DEVICE_ID : FakeSeamSeed.THERMOSTAT_DEVICE_ID;
    }

    private String id(String field, Endpoint endpoint) {
        String name = field.replaceFirst("_ids$", "_id").replaceFirst("^[a-z]+day_program_id$", "thermostat_daily_program_id");
        String resource = endpoint == null ? null : endpoint.resource().orElse(null);
        boolean own = resource != null && name.equals(facts.idField(resource));
        if (own && (resource.startsWith(ApiFacts.UNMANAGED) || resource.equals("phone"))) {
            return idOf(resource);
        }
        if (name.equals("device_id") && endpoint != null) {
            return device(endpoint.route());
        }
        return SEEDED.getOrDefault(name, idOf(name.replaceFirst("_id$", "")));
    }
}
