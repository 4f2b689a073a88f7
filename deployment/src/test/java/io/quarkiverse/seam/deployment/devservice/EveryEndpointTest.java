package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.seam.deployment.devservice.FakeSeamClient.Response;
import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** Calls every endpoint, rightly and wrongly, and compares the responses with the facts. */
class EveryEndpointTest {

    private static final ApiFacts FACTS = ApiFacts.read();
    private static final FakeSeamServer SEAM = new FakeSeamServer(0, Set.of("acme"));

    private final FakeSeamClient client = new FakeSeamClient(SEAM);
    private final SampleRequests requests = new SampleRequests(FACTS, client);

    @BeforeAll
    static void start() {
        SEAM.start();
    }

    @AfterAll
    static void stop() {
        SEAM.close();
    }

    @BeforeEach
    void prepare() {
        requests.prepare();
    }

    static Stream<String> paths() {
        return FACTS.endpoints().stream().map(Endpoint::path);
    }

    @Test
    void thereAreEndpoints() {
        assertThat(FACTS.endpoints()).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void respondsInTheShapeOfTheFacts(String path) {
        Endpoint endpoint = endpoint(path);
        ObjectNode body = requests.smallest(endpoint);

        Response response = client.call(endpoint, body);

        assertThat(response.status()).as("%s responded %s", body, response.body()).isEqualTo(200);
        assertThat(new ShapeCheck(FACTS).mistakesIn(endpoint, response.body())).as(response.body().toString()).isEmpty();
        if (endpoint.returnsAttempt()) {
            succeeds(response.body().path("action_attempt"));
        }
        hasRightLists();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void takesAllFields(String path) {
        Endpoint endpoint = endpoint(path);
        ObjectNode body = requests.largest(endpoint);

        Response response = client.call(endpoint, body);

        if (List.of("get", "delete").contains(endpoint.name())) {
            assertThat(response.status()).as(response.toString()).isIn(200, 404);
        } else {
            assertThat(response.status()).as("%s responded %s", body, response.body()).isEqualTo(200);
            assertThat(new ShapeCheck(FACTS).mistakesIn(endpoint, response.body())).as(response.body().toString()).isEmpty();
        }
        hasRightLists();
    }

    /** Whatever the call has changed. */
    private void hasRightLists() {
        for (String list : List.of("/devices/list", "/devices/unmanaged/list", "/connected_accounts/list", "/spaces/list",
                "/acs/users/list", "/acs/credentials/list", "/connect_webviews/list", "/user_identities/list", "/webhooks/list",
                "/access_grants/list", "/acs/entrances/list", "/client_sessions/list", "/events/list", "/acs/systems/list",
                "/user_identities/unmanaged/list", "/phones/list", "/instant_keys/list", "/access_grants/unmanaged/list")) {
            Response response = client.call(endpoint(list), requests.smallest(endpoint(list)));
            assertThat(new ShapeCheck(FACTS).mistakesIn(endpoint(list), response.body())).as(response.body().toString())
                    .isEmpty();
        }
    }

    private void succeeds(JsonNode started) {
        assertThat(started.path("status").asText()).isEqualTo("pending");
        Endpoint get = endpoint("/action_attempts/get");
        ObjectNode id = FakeSeamClient.object().put("action_attempt_id", started.path("action_attempt_id").asText());

        Response response = client.call(get, id);

        assertThat(response.body().at("/action_attempt/status").asText()).as(response.toString()).isEqualTo("success");
        assertThat(new ShapeCheck(FACTS).mistakesIn(get, response.body())).as(response.body().toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void rejectsAnythingThatTheFactsDoNotAllow(String path) {
        Endpoint endpoint = endpoint(path);
        for (FieldFacts field : endpoint.fields().values()) {
            if (field.isRequired()) {
                rejects(endpoint, requests.smallest(endpoint).without(field.name()), field, "Required");
            }
            JsonNode wrong = switch (field.type()) {
                case "string_or_boolean", "object" -> IntNode.valueOf(7);
                default -> FakeSeamClient.object();
            };
            rejects(endpoint, requests.smallest(endpoint).set(field.name(), wrong), field, "Expected");
            if (field.type().equals("enum") && !field.isList()) {
                rejects(endpoint, requests.smallest(endpoint).set(field.name(), TextNode.valueOf("no-such")), field,
                        "Invalid enum value");
            }
            if (!field.isNullable()) {
                rejects(endpoint, requests.smallest(endpoint).putNull(field.name()), field, "Expected");
            }
        }
    }

    private void rejects(Endpoint endpoint, ObjectNode body, FieldFacts field, String complaint) {
        Response response = client.call(endpoint, body);

        assertThat(response.status()).as("%s responded %s", body, response.body()).isEqualTo(400);
        assertThat(response.type()).isEqualTo("invalid_input");
        assertThat(response.errors(field.name()).path(0).asText()).as(response.body().toString()).startsWith(complaint);
    }

    /** Which endpoints that change something would otherwise take as "all". */
    @ParameterizedTest
    @ValueSource(strings = { "/acs/users/delete", "/acs/users/update", "/acs/users/get", "/acs/users/suspend",
            "/devices/get", "/access_codes/get", "/events/get", "/instant_keys/get" })
    void doesNotTakeNothingForEverything(String path) {
        assertThat(client.call(path, FakeSeamClient.object()).type()).isEqualTo("invalid_input");
        if (path.startsWith("/acs/users/")) {
            ObjectNode system = FakeSeamClient.object().put("acs_system_id", FakeSeamSeed.ACS_SYSTEM_ID);
            assertThat(client.call(path, system).type()).isEqualTo("invalid_input");
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void doesNotFindWhatDoesNotExist(String path) {
        Endpoint endpoint = endpoint(path);
        if (endpoint.name().startsWith("list") || endpoint.name().equals("get_related")) {
            return;
        }
        for (FieldFacts field : endpoint.fields().values()) {
            if (field.isRequired() && !field.isList() && FACTS.tableByIdField(field.name()).isPresent()) {
                Response response = client.call(endpoint, requests.smallest(endpoint).put(field.name(), "nobody"));

                assertThat(response.status()).as(field.name() + response).isEqualTo(404);
                assertThat(response.type()).endsWith("_not_found");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void acceptsTheCredentialsOfTheFactsAlone(String path) {
        Endpoint endpoint = endpoint(path);
        ObjectNode body = requests.smallest(endpoint);

        assertThat(client.call(path, body, null).type()).isEqualTo("unauthorized");
        assertThat(client.call(path, body, "seam_nobody").type()).isEqualTo("unauthorized");
        if (!endpoint.credentials().contains("client_session_token")) {
            assertThat(client.call(path, body, FakeSeamSeed.CLIENT_SESSION_TOKEN).type())
                    .isEqualTo("client_session_token_used_for_api_key");
        } else {
            assertThat(client.call(path, body, FakeSeamSeed.CLIENT_SESSION_TOKEN).status()).isNotEqualTo(401);
        }
        Response alone = client.call(path, body, FakeSeamSeed.PERSONAL_ACCESS_TOKEN);
        if (endpoint.credentials().contains("personal_access_token_without_workspace")) {
            assertThat(alone.status()).isEqualTo(200);
        } else {
            assertThat(alone.type()).isEqualTo("access_token_used_for_api_key");
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void acceptsTheMethodsOfTheFactsAlone(String path) {
        Endpoint endpoint = endpoint(path);
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            Response response = client.call(method, path, requests.smallest(endpoint),
                    endpoint.credentials().contains("api_key")
                            ? SEAM.apiKey()
                            : FakeSeamSeed.PERSONAL_ACCESS_TOKEN);

            assertThat(response.status() == 405).as(method + response).isEqualTo(!endpoint.methods().contains(method));
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void knowsNothingOfAnotherWorkspace(String path) {
        Endpoint endpoint = endpoint(path);
        if (path.startsWith("/workspaces/") || endpoint.credentials().stream().noneMatch("api_key"::equals)) {
            return;
        }
        ObjectNode body = requests.smallest(endpoint);

        Response response = client.call(path, body, SEAM.apiKey("acme"));

        if (response.status() == 200) {
            for (String word : List.of(SampleRequests.idOf("access_method"), SampleRequests.idOf("access_code"),
                    FakeSeamSeed.WORKSPACE_ID,
                    FakeSeamSeed.THERMOSTAT_DEVICE_ID)) {
                if (!body.toString().contains(word)) {
                    assertThat(response.body().toString()).doesNotContain(word);
                }
            }
            if (endpoint.response().filter(FieldFacts::isList).isPresent() && !path.equals("/access_codes/create_multiple")) {
                assertThat(response.body().path(endpoint.response().get().name())).isEmpty();
            }
        } else {
            assertThat(response.status()).as(response.toString()).isEqualTo(404);
        }
    }

    private static Endpoint endpoint(String path) {
        return FACTS.endpoint(path).orElseThrow();
    }
}
