package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
    private static final ApiFacts FACTS = ApiFacts.read();
    private static final FakeSeamServer SEAM = new FakeSeamServer(0, Set.of());

    /** The document does not describe what they return, or in a way that the validator cannot follow. */
    private static final List<String> UNDESCRIBED = List.of("/workspaces/update", "/events/get", "/events/list");

    private static SchemaRegistry schemas;

    private final FakeSeamClient client = new FakeSeamClient(SEAM);
    private final SampleRequests requests = new SampleRequests(FACTS, client);

    @BeforeAll
    static void start() throws Exception {
        String document = Files.readString(SeamPackages.openApi());
        schemas = SchemaRegistry.withDialect(Dialects.getOpenApi30(),
                registry -> registry.schemas(Map.of(DOCUMENT, document)));
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
