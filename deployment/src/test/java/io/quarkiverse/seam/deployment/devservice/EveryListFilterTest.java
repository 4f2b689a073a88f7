package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.FakeSeamClient.Response;
import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;

/**
 * Each documented filter of each list finds something with one value, and not everything with another, in a workspace where
 * everything belongs to one customer.
 */
class EveryListFilterTest {

    private static final ApiFacts FACTS = ApiFacts.read();
    private static final FakeSeamServer SEAM = new FakeSeamServer(0, Set.of());
    private static final FakeSeamClient CLIENT = new FakeSeamClient(SEAM);

    private static final Set<String> NO_FILTERS = Set.of("limit", "page_cursor", "unstable_offset", "include_if");
    /** What the Dev Service has nothing of. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("credential_manager_acs_system_id");
    private static final Map<String, List<String>> VALUES = Map.of(
            "search", List.of("\"e\"", "\"nobody\""),
            "created_before", List.of("\"2100-01-01T00:00:00Z\"", "\"2000-01-01T00:00:00Z\""),
            "since", List.of("\"2000-01-01T00:00:00Z\"", "\"2100-01-01T00:00:00Z\""),
            "between", List.of("[\"2000-01-01T00:00:00Z\", \"2100-01-01T00:00:00Z\"]",
                    "[\"2000-01-01T00:00:00Z\", \"2000-01-02T00:00:00Z\"]"),
            "custom_metadata_has", List.of("{\"floor\": \"2\"}", "{\"floor\": \"3\"}"));

    private static final Map<String, List<String>> TEXTS = Map.of(
            "customer_key", List.of("customer", "nobody"),
            "access_grant_key", List.of("grant", "nobody"),
            "reservation_key", List.of("stay", "nobody"),
            "space_key", List.of("flat", "nobody"),
            "user_identifier_key", List.of("tenant", "nobody"),
            "user_identity_email_address", List.of("tenant@example.com", "nobody@example.com"),
            "user_identity_phone_number", List.of("+15551230100", "+15551230101"));

    @BeforeAll
    static void start() throws Exception {
        SEAM.start();
        for (String provider : List.of("august", "ecobee", "minut", "salto_space")) {
            authorize(provider, true);
        }
        authorize("august", false);
        for (String id : ids("device")) {
            call("/devices/update", """
                    {"device_id": "%s", "custom_metadata": {"floor": "2"}}""", id);
        }
        for (String id : ids("unmanaged_device")) {
            call("/devices/unmanaged/update", """
                    {"device_id": "%s", "custom_metadata": {"floor": "2"}}""", id);
        }
        String lock = last("device_id", "/devices/list", "{\"device_type\": \"august_lock\"}");
        String thermostat = last("device_id", "/thermostats/list", "{}");
        String sensor = last("device_id", "/noise_sensors/list", "{}");
        String entrance = last("acs_entrance_id", "/acs/entrances/list", "{}");
        String identity = call("/user_identities/create", """
                {"user_identity_key": "tenant", "email_address": "tenant@example.com", "phone_number": "+15551230100"}""")
                .at("/user_identity/user_identity_id").asText();
        String unmanaged = ids("unmanaged_device").get(0);
        String flat = call("/spaces/create", """
                {"name": "Flat", "space_key": "flat", "customer_key": "customer", "device_ids": ["%s", "%s", "%s", "%s"],
                 "acs_entrance_ids": ["%s"], "connected_account_ids": ["%s"]}""", lock, thermostat, sensor, unmanaged,
                entrance, ids("connected_account").get(4)).at("/space/space_id").asText();
        call("/access_grants/create", """
                {"user_identity_id": "%s", "space_ids": ["%s"], "access_grant_key": "grant", "reservation_key": "stay",
                 "requested_access_methods": [{"mode": "code"}, {"mode": "mobile_key"}]}""", identity, flat);
        call("/acs/access_groups/add_user", """
                {"acs_access_group_id": "%s", "acs_user_id": "%s"}""", ids("acs_access_group").get(0), ids("acs_user").get(0));
        call("/phones/simulate/create_sandbox_phone", "{\"user_identity_id\": \"%s\"}", identity);
        call("/access_codes/simulate/create_unmanaged_access_code", """
                {"device_id": "%s", "code": "4567", "name": "Known to the lock"}""", lock);
        call("/locks/lock_door", "{\"device_id\": \"%s\"}", lock);
        call("/noise_sensors/noise_thresholds/create", """
                {"device_id": "%s", "noise_threshold_decibels": 60, "starts_daily_at": "20:00:00[America/Los_Angeles]",
                 "ends_daily_at": "08:00:00[America/Los_Angeles]"}""", sensor);
        call("/thermostats/schedules/create", """
                {"device_id": "%s", "climate_preset_key": "home", "starts_at": "2040-01-01T00:00:00Z",
                 "ends_at": "2040-01-02T00:00:00Z"}""", thermostat);
        call("/client_sessions/create", """
                {"user_identifier_key": "tenant", "user_identity_id": "%s", "customer_key": "customer",
                 "connected_account_ids": %s, "connect_webview_ids": %s}""", identity,
                FakeSeamClient.JSON.valueToTree(ids("connected_account")),
                FakeSeamClient.JSON.valueToTree(ids("connect_webview")));
        call("/acs/credentials/create", """
                {"acs_user_id": "%s", "access_method": "mobile_key", "is_multi_phone_sync_credential": true}""",
                ids("acs_user").get(0));
        call("/webhooks/create", "{\"url\": \"https://example.com/webhook\"}");
        call("/_fake/add", """
                {"objects": {
                    "unmanaged_user_identity": [{"full_name": "Somebody else"}],
                    "unmanaged_access_method": [{"access_method_id": "cd6e5a77-7c93-41f5-8dd5-2b1d3f1c5e01"}],
                    "unmanaged_access_grant": [{"user_identity_id": "%s", "space_ids": ["%s"], "reservation_key": "stay",
                        "access_method_ids": ["cd6e5a77-7c93-41f5-8dd5-2b1d3f1c5e01"]}]}}""", identity, flat);
        record();
    }

    /** Events about what there is by now. */
    private static void record() throws Exception {
        for (String type : FACTS.eventTypes()) {
            ObjectNode event = FakeSeamClient.object().put("event_type", type).put("customer_key", "customer");
            for (String field : FACTS.event(type).keySet()) {
                String table = FACTS.tableByIdField(field).orElse("event");
                if (!table.equals("event") && !ids(table).isEmpty()) {
                    List<String> ids = ids(table);
                    event.put(field, ids.get(ids.size() - 1));
                }
            }
            call("/_fake/add", "{\"objects\": {\"event\": [%s]}}", event.retain(FACTS.event(type).keySet()));
        }
    }

    @AfterAll
    static void stop() {
        SEAM.close();
    }

    static Stream<Arguments> filters() {
        return FACTS.endpoints().stream().filter(endpoint -> endpoint.name().startsWith("list"))
                .filter(endpoint -> !endpoint.name().equals("list_compatible_credential_manager_acs_systems"))
                .flatMap(endpoint -> endpoint.fields().keySet().stream()
                        .filter(field -> !NO_FILTERS.contains(field) && !WITHOUT_EXAMPLE.contains(field))
                        .map(field -> Arguments.of(endpoint.path(), field)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("filters")
    void picks(String path, String field) throws Exception {
        Endpoint endpoint = FACTS.endpoint(path).orElseThrow();
        List<Integer> found = new ArrayList<>();
        for (JsonNode value : values(endpoint.fields().get(field))) {
            if (!tellsApart(found)) {
                int count = 0;
                for (ObjectNode body : others(endpoint, field)) {
                    count += count(endpoint, body.set(field, value));
                }
                found.add(count);
            }
        }

        assertThat(tellsApart(found)).as("found " + found + " objects").isTrue();
    }

    private static boolean tellsApart(List<Integer> found) {
        return !found.isEmpty() && Collections.min(found) < Collections.max(found);
    }

    /** What has to be sent besides the filter. */
    private static List<ObjectNode> others(Endpoint endpoint, String field) throws Exception {
        List<String> needed = new ArrayList<>();
        endpoint.fields().values().stream().filter(FieldFacts::isRequired).forEach(other -> needed.add(other.name()));
        endpoint.json().path("checks").path(0).path("atLeastOne").forEach(other -> needed.add(other.asText()));
        endpoint.json().path("alternatives").forEach(other -> needed.add(other.path(0).asText()));
        if (needed.isEmpty() || needed.contains(field)) {
            return List.of(FakeSeamClient.object());
        }
        List<ObjectNode> bodies = new ArrayList<>();
        for (JsonNode value : values(endpoint.fields().get(needed.get(0)))) {
            bodies.add(FakeSeamClient.object().set(needed.get(0), value));
        }
        return bodies;
    }

    /** Some that there are, and one that there is not. */
    private static List<JsonNode> values(FieldFacts field) throws Exception {
        List<JsonNode> values = new ArrayList<>();
        for (String value : written(field)) {
            JsonNode json = FakeSeamClient.JSON.readTree(value);
            values.add(field.isList() && !json.isArray() ? FakeSeamClient.JSON.createArrayNode().add(json) : json);
        }
        return values;
    }

    private static List<String> written(FieldFacts field) {
        String name = field.name().replaceFirst("_ids$", "_id").replaceFirst("^owner_", "");
        List<String> texts = new ArrayList<>();
        if (VALUES.containsKey(name)) {
            return VALUES.get(name);
        } else if (field.type().equals("boolean")) {
            return List.of("true", "false");
        } else if (!field.values().isEmpty()) {
            texts.addAll(field.values());
        } else if (FACTS.tableByIdField(name).isPresent()) {
            String table = FACTS.tableByIdField(name).orElseThrow();
            texts.addAll(ids(table));
            if (FACTS.isResource(ApiFacts.UNMANAGED + table)) {
                texts.addAll(ids(ApiFacts.UNMANAGED + table));
            }
            texts.add("5d9c33a1-6a5e-4c55-9f0c-3f5a0d6c7b21");
        } else {
            texts.addAll(TEXTS.get(name));
        }
        return texts.stream().map(text -> '"' + text + '"').toList();
    }

    private static int count(Endpoint endpoint, ObjectNode body) {
        Response response = CLIENT.call(endpoint, body);
        if (response.status() == 404) {
            return 0;
        }
        assertThat(response.status()).as(response.toString()).isEqualTo(200);
        return response.body().path(endpoint.response().orElseThrow().name()).size();
    }

    private static void authorize(String provider, boolean isManaged) throws Exception {
        String url = call("/connect_webviews/create", """
                {"accepted_providers": ["%s"], "automatically_manage_new_devices": %s, "customer_key": "customer",
                 "custom_metadata": {"floor": "2"}}""", provider, isManaged).at("/connect_webview/url").asText();
        HttpRequest submit = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("action=authorize&provider=" + provider)).build();
        assertThat(HttpClient.newHttpClient().send(submit, BodyHandlers.ofString()).statusCode()).isLessThan(400);
    }

    private static JsonNode call(String path, String body, Object... values) throws JsonProcessingException {
        Response response = CLIENT.call(path, FakeSeamClient.JSON.readTree(body.formatted(values)));
        assertThat(response.status()).as(response.toString()).isEqualTo(200);
        return response.body();
    }

    private static List<String> ids(String resource) {
        JsonNode objects = CLIENT.call("GET", "/_fake/objects?resource=" + resource, FakeSeamClient.object(), null).body()
                .path("objects");
        return objects.findValuesAsText(FACTS.idField(resource));
    }

    private static String last(String idField, String path, String body) throws JsonProcessingException {
        JsonNode list = call(path, body).path(FACTS.endpoint(path).orElseThrow().response().orElseThrow().name());
        return list.path(list.size() - 1).path(idField).asText();
    }
}
