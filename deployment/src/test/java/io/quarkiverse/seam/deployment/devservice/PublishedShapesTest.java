package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;

import io.quarkiverse.seam.deployment.devservice.FakeSeamClient.Response;
import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** Checks the responses of all endpoints of the Dev Service against the OpenAPI document that Seam publishes. */
@Tag("node")
class PublishedShapesTest {

    private static final String DOCUMENT = "https://seam.test/openapi.json";
    private static final String DISCRIMINATOR = "discriminator";
    private static final ApiFacts FACTS = ApiFacts.read();
    private static final FakeSeamServer SEAM = new FakeSeamServer(0, Set.of());

    /** The document does not describe what they return, or in a way that the validator cannot follow. */
    private static final List<String> UNDESCRIBED = List.of("/workspaces/update", "/events/get", "/events/list");

    private static SchemaRegistry schemas;

    private final FakeSeamClient client = new FakeSeamClient(SEAM);
    private final SampleRequests requests = new SampleRequests(FACTS, client);

    @BeforeAll
    static void start() throws Exception {
        String document = withoutDiscriminators(Files.readString(SeamPackages.openApi()));
        schemas = SchemaRegistry.withDialect(Dialects.getOpenApi30(),
                registry -> registry.schemas(Map.of(DOCUMENT, document)));
        SEAM.start();
    }

    /** They stand for schemas of that name, but the document has the variants in place, without names. */
    private static String withoutDiscriminators(String document) throws IOException {
        JsonNode json = FakeSeamClient.JSON.readTree(document);
        for (List<JsonNode> found; !(found = json.findParents(DISCRIMINATOR)).isEmpty();) {
            found.forEach(schema -> ((ObjectNode) schema).remove(DISCRIMINATOR));
        }
        return json.toString();
    }

    @AfterAll
    static void stop() {
        SEAM.close();
    }

    @BeforeEach
    void prepare() {
        requests.prepare();
    }

    static Stream<Arguments> endpoints() {
        return FACTS.endpoints().stream().filter(endpoint -> !UNDESCRIBED.contains(endpoint.path()))
                .flatMap(endpoint -> endpoint.methods().stream().map(method -> Arguments.of(endpoint.path(), method)));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void respondsInThePublishedShape(String path, String method) {
        Endpoint endpoint = FACTS.endpoint(path).orElseThrow();

        Response response = client.call(method, path, requests.smallest(endpoint),
                endpoint.credentials().contains("api_key") ? SEAM.apiKey() : FakeSeamSeed.PERSONAL_ACCESS_TOKEN);

        assertThat(response.status()).as(response.toString()).isEqualTo(200);
        assertThat(errors(path, method, response.body().toString())).as(response.body().toString()).isEmpty();
    }

    @Test
    void describesTroubleInThePublishedShape() {
        ObjectNode door = FakeSeamClient.object().put("device_id", FakeSeamSeed.FRONT_DOOR_DEVICE_ID);
        ObjectNode code = client.call("/access_codes/create", door).body().path("access_code").deepCopy();
        for (String trouble : List.of("disconnect", "disconnect_from_hub", "remove")) {
            assertThat(client.call("/devices/simulate/" + trouble, door).status()).isEqualTo(200);
        }
        client.call("/access_codes/update", FakeSeamClient.object().put("access_code_id", code.path("access_code_id").asText())
                .put("code", "4711").put("name", "Guest").put("starts_at", "2000-01-01T00:00:00Z")
                .put("ends_at", "2041-01-01T00:00:00Z"));

        JsonNode devices = client.call("/devices/list", FakeSeamClient.object()).body();
        JsonNode codes = client.call("/access_codes/list", door).body();

        assertThat(devices.at("/devices/0/errors")).hasSize(3);
        assertThat(errors("/devices/list", "POST", devices.toString())).isEmpty();
        assertThat(codes.toString()).contains("updating_code", "updating_name", "updating_time_frame", "hub_disconnected");
        assertThat(errors("/access_codes/list", "POST", codes.toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void noticesAWrongShape(String path, String method) {
        assertThat(errors(path, method, "{\"ok\": \"yes\"}")).isNotEmpty();
    }

    private static List<Error> errors(String path, String method, String response) {
        Schema schema = schemas.getSchema(SchemaLocation.of(DOCUMENT + "#/paths/" + path.replace("/", "~1") + '/'
                + method.toLowerCase(Locale.ROOT) + "/responses/200/content/application~1json/schema"));
        return schema.validate(response, InputFormat.JSON, context -> context
                .executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
