package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
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
        hasRightLists(endpoint);
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
        hasRightLists(endpoint);
    }

    /** Whatever the call has changed. */
    private void hasRightLists(Endpoint called) {
        if (called.methods().contains("GET")) {
            return;
        }
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
            if (!field.isMap() && complaintAboutNonsense(field) != null) {
                JsonNode nonsense = TextNode.valueOf("nonsense");
                rejects(endpoint, requests.smallest(endpoint).set(field.name(), field.isList()
                        ? FakeSeamClient.JSON.createArrayNode().add(nonsense)
                        : nonsense), field, complaintAboutNonsense(field));
            }
        }
    }

    /** Null if it is none. */
    private static String complaintAboutNonsense(FieldFacts field) {
        return switch (field.type()) {
            case "id" -> "Invalid uuid";
            case "uri" -> "Invalid url";
            case "datetime" -> "Invalid datetime";
            default -> field.get("format").asText().equals("email") ? "Invalid email" : null;
        };
    }

    private void rejects(Endpoint endpoint, ObjectNode body, FieldFacts field, String complaint) {
        Response response = client.call(endpoint, body);

        assertThat(response.status()).as("%s responded %s", body, response.body()).isEqualTo(400);
        assertThat(response.type()).isEqualTo("invalid_input");
        JsonNode ofElement = response.errors(field.name() + "/0");
        assertThat((ofElement.isMissingNode() ? response.errors(field.name()) : ofElement).path(0).asText())
                .as(response.body().toString()).startsWith(complaint);
    }

    /** Whether they are rejected or not. */
    @ParameterizedTest
    @MethodSource("paths")
    void survivesUnusualValues(String path) {
        Endpoint endpoint = endpoint(path);
        for (FieldFacts field : endpoint.fields().values()) {
            for (JsonNode value : unusual(field)) {
                survives(endpoint, requests.largest(endpoint).set(field.name(), value));
                if (!value.isTextual()) {
                    survives(endpoint, requests.smallest(endpoint).set(field.name(), value));
                }
            }
        }
    }

    private void survives(Endpoint endpoint, ObjectNode body) {
        Response response = client.call(endpoint, body);

        assertThat(response.status()).as(body.toString()).isNotEqualTo(500);
        if (response.status() == 200 && !endpoint.methods().contains("GET")) {
            FACTS.endpoint(endpoint.route() + "/list").ifPresent(list -> assertThat(
                    client.call(list, requests.smallest(list)).status()).as(body.toString()).isEqualTo(200));
        }
        prepareAfterAChange(endpoint, response);
    }

    private void prepareAfterAChange(Endpoint endpoint, Response response) {
        if (response.status() == 200 && !endpoint.methods().contains("GET")) {
            requests.prepare();
        }
    }

    private static List<JsonNode> unusual(FieldFacts field) {
        if (field.isList()) {
            return List.of(FakeSeamClient.JSON.createArrayNode());
        }
        if (field.isMap()) {
            return List.of(FakeSeamClient.object());
        }
        return switch (field.type()) {
            case "integer", "long", "number" -> List.of(IntNode.valueOf(0), IntNode.valueOf(-1), DoubleNode.valueOf(1e30),
                    BigIntegerNode.valueOf(BigInteger.TEN.pow(30)));
            case "object" -> List.of(FakeSeamClient.object());
            case "string" -> List.of(TextNode.valueOf(""), TextNode.valueOf("nonsense"));
            default -> List.of();
        };
    }

    /** A query has neither: both are an empty value. */
    @ParameterizedTest
    @MethodSource("paths")
    void readsAnEmptyValueOfAQueryAsNullOrAsAnEmptyList(String path) {
        Endpoint endpoint = endpoint(path);
        if (!endpoint.methods().contains("GET") && !endpoint.methods().contains("DELETE")) {
            return;
        }
        for (FieldFacts field : endpoint.fields().values()) {
            ObjectNode others = requests.smallest(endpoint).without(field.name());
            Response byQuery = client.call(endpoint.methods().iterator().next(), path + '?' + field.name() + '=', others,
                    SEAM.apiKey());
            prepareAfterAChange(endpoint, byQuery);
            Response byBody = client.call(path, others.deepCopy().set(field.name(),
                    field.isList() ? FakeSeamClient.JSON.createArrayNode() : NullNode.instance));
            prepareAfterAChange(endpoint, byBody);

            assertThat(byQuery.status()).as("%s: %s instead of %s", field.name(), byQuery, byBody)
                    .isEqualTo(byBody.status());
            assertThat(byQuery.type()).isEqualTo(byBody.type());
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void readsFromAQueryWhatABodySays(String path) {
        Endpoint endpoint = endpoint(path);
        if (!endpoint.methods().contains("GET")) {
            return;
        }
        for (ObjectNode body : List.of(requests.smallest(endpoint), requests.largest(endpoint))) {
            Response byBody = client.call(endpoint, body);
            Response byQuery = client.call("GET", path + '?' + query("", body), FakeSeamClient.object(), SEAM.apiKey());

            assertThat(byQuery.status()).as("%s instead of %s", byQuery, byBody).isEqualTo(byBody.status());
            assertThat(byQuery.body().at("/pagination")).isEqualTo(byBody.body().at("/pagination"));
            endpoint.response().filter(FieldFacts::isList).ifPresent(list -> assertThat(byQuery.body().path(list.name()))
                    .isEqualTo(byBody.body().path(list.name())));
        }
    }

    /** As Seam's SDKs write it. */
    private static String query(String prefix, ObjectNode object) {
        StringBuilder query = new StringBuilder("_strict=true");
        object.properties().forEach(field -> {
            String name = prefix + field.getKey();
            if (field.getValue() instanceof ObjectNode inner) {
                query.append('&').append(query(name + '.', inner));
                return;
            }
            for (JsonNode value : field.getValue().isArray() ? field.getValue() : List.of(field.getValue())) {
                query.append('&').append(name).append('=').append(URLEncoder.encode(value.asText(), StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }

    @Test
    void acceptsEveryMethodThatSeamDocuments() {
        assertThat(endpoint("/access_codes/update").methods()).containsExactlyInAnyOrder("PATCH", "POST", "PUT");
        assertThat(endpoint("/noise_sensors/noise_thresholds/update").methods())
                .containsExactlyInAnyOrder("PATCH", "POST", "PUT");
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
                Response response = client.call(endpoint,
                        requests.smallest(endpoint).put(field.name(), FakeSeamClient.NOBODY));

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
