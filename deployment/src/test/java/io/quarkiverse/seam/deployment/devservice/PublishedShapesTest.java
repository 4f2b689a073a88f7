package io.quarkiverse.seam.deployment.devservice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
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

import io.restassured.http.ContentType;

/** Checks every response of the Dev Service against the OpenAPI document that Seam publishes. */
@Tag("node")
class PublishedShapesTest {

    private static final String DOCUMENT = "https://seam.test/openapi.json";
    private static final String USER_IDENTITY_ID = "8a4e2c5b-7d31-4f96-8b20-c1d5e9f30a47";
    private static final String CONNECT_WEBVIEW_ID = "e5b8d1f7-4a2c-4e69-9c03-7f6a1b2d3c58";

    private static SchemaRegistry schemas;

    private final FakeSeamServer seam = new FakeSeamServer(0, Set.of());

    @BeforeAll
    static void readDocument() throws Exception {
        String document = Files.readString(SeamPackages.openApi());
        schemas = SchemaRegistry.withDialect(Dialects.getOpenApi30(),
                registry -> registry.schemas(Map.of(DOCUMENT, document)));
    }

    @BeforeEach
    void start() {
        seam.start();
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    static Stream<Arguments> endpoints() {
        return Stream.of(FakeSeamEndpoint.values())
                .flatMap(endpoint -> endpoint.verbs().stream().map(verb -> Arguments.of(endpoint, verb)));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void respondsInThePublishedShape(FakeSeamEndpoint endpoint, String verb) {
        String response = given().baseUri(seam.url())
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + seam.apiKey())
                .body(input(endpoint))
                .request(verb, endpoint.path())
                .then().statusCode(200).extract().asString();

        assertThat(errors(endpoint.path(), verb, response)).as(response).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void noticesAWrongShape(FakeSeamEndpoint endpoint, String verb) {
        assertThat(errors(endpoint.path(), verb, "{\"ok\": \"yes\"}")).isNotEmpty();
    }

    private static Map<String, Object> input(FakeSeamEndpoint endpoint) {
        return switch (endpoint) {
            case CREATE, GET_OR_CREATE -> Map.of("user_identifier_key", "jane",
                    "connected_account_ids", List.of(FakeSeamSeed.JANE_CONNECTED_ACCOUNT_ID),
                    "connect_webview_ids", List.of(CONNECT_WEBVIEW_ID),
                    "user_identity_id", USER_IDENTITY_ID,
                    "customer_key", "customer",
                    "expires_at", "2100-01-02T03:04:05Z");
            case GRANT_ACCESS -> Map.of("client_session_id", FakeSeamSeed.CLIENT_SESSION_ID,
                    "user_identity_id", USER_IDENTITY_ID);
            case GET, REVOKE, DELETE -> Map.of("client_session_id", FakeSeamSeed.CLIENT_SESSION_ID);
            case GET_CONNECTED_ACCOUNT -> Map.of("connected_account_id", FakeSeamSeed.JANE_CONNECTED_ACCOUNT_ID);
            case LIST, LIST_CONNECTED_ACCOUNTS, LIST_DEVICES, GET_WORKSPACE -> Map.of();
        };
    }

    private static List<Error> errors(String path, String verb, String response) {
        Schema schema = schemas.getSchema(SchemaLocation.of(DOCUMENT + "#/paths/" + path.replace("/", "~1") + '/'
                + verb.toLowerCase(Locale.ROOT) + "/responses/200/content/application~1json/schema"));
        return schema.validate(response, InputFormat.JSON, context -> context
                .executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
