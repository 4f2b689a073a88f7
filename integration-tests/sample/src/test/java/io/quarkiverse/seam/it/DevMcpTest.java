package io.quarkiverse.seam.it;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** AI assistants can do the same as the Dev UI through tools. */
@Tag("dev-mode")
class DevMcpTest {

    private static final String HOME = "user.home";
    private static final int PORT = FreePort.reserve();
    private static final int DEV_SERVICE_PORT = FreePort.reserve();
    private static final SeamElsewhere REAL = new SeamElsewhere(DEV_SERVICE_PORT);
    private static final String FRONT_DOOR = "a1d7f3c2-0b6e-4f58-8c93-2e4b6d8f0a11";
    private static final String RESIDENT = "resident_user_identifier_key";

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar
                    .addClasses(SessionResource.class, TenantResource.class)
                    .addAsResource(new StringAsset("""
                            quarkus.http.port=%d
                            quarkus.seam.devservices.port=%d
                            quarkus.seam.acme.url=%s
                            quarkus.seam.acme.api-key=seam_fakeapikey1_token
                            """.formatted(PORT, DEV_SERVICE_PORT, REAL.url())), "application.properties"));

    @TempDir
    Path home;

    private final String originalHome = System.getProperty(HOME);

    /** Dev MCP is enabled by a setting in the home directory, which Quarkus reads at the first request. */
    @BeforeEach
    void enableDevMcp() throws IOException {
        Path settings = Files.createDirectories(home.resolve(".quarkus")).resolve("dev-mcp.properties");
        Files.writeString(settings, """
                enabled=true
                quarkus-seam_createSession=true
                quarkus-seam_grantAccess=true
                quarkus-seam_call=true
                """);
        System.setProperty(HOME, home.toString());
    }

    @AfterAll
    static void close() {
        REAL.close();
    }

    @AfterEach
    void restoreHome() {
        System.setProperty(HOME, originalHome);
    }

    /** Dynamic tests share one application, whereas each test method would start its own. */
    @TestFactory
    Stream<DynamicTest> tools() {
        return Stream.of(
                dynamicTest("show sessions and requests, and are disabled by default if they change something",
                        this::showSessionsAndRequests),
                dynamicTest("never show the users of the real Seam", this::neverShowTheUsersOfTheRealSeam),
                dynamicTest("reject requests without effect", this::rejectRequestsWithoutEffect),
                dynamicTest("describe and call any endpoint of the Dev Service", this::describeAndCallAnyEndpoint),
                dynamicTest("only read from the real Seam, without its secrets", this::onlyReadFromTheRealSeam));
    }

    private void showSessionsAndRequests() {
        send("tools/list", "{}")
                .body("result.tools.name", hasItems("quarkus-seam_workspaces", "quarkus-seam_sessions",
                        "quarkus-seam_requests", "quarkus-seam_createSession"))
                .body("result.tools.name", not(hasItems("quarkus-seam_revokeSession")))
                .body("result.tools.name", not(hasItems("quarkus-seam_deleteSession")))
                .body("result.tools.name", not(hasItems("quarkus-seam_token")))
                .body("result.tools.findAll { it.name.startsWith('quarkus-seam_') }.description",
                        everyItem(containsString(" ")))
                .body("result.tools.find { it.name == 'quarkus-seam_sessions' }.description", containsString("client sessions"))
                .body("result.tools.find { it.name == 'quarkus-seam_sessions' }.inputSchema.properties.workspace.description",
                        notNullValue());

        call("workspaces", "{}").body("result.content[0].text", containsString("API key"));
        call("createSession", """
                {"workspace": "<default>", "fields": {"user_identifier_key": "user-of-an-assistant"}}
                """).body("result.content[0].text", containsString("user-of-an-assistant"));
        call("sessions", """
                {"workspace": "<default>"}
                """).body("result.content[0].text",
                allOf(containsString("user-of-an-assistant"), not(containsString("seam_cst"))));
        call("sessions", """
                {"workspace": "nowhere"}
                """).body("result.content[0].text", containsString("There is no workspace nowhere"));
    }

    private void neverShowTheUsersOfTheRealSeam() {
        call("workspaces", "{}").body("result.content[0].text", allOf(containsString("\"real\" : true"),
                containsString("\"devService\" : true")));

        call("sessions", """
                {"workspace": "acme"}
                """).body("result.content[0].text", allOf(containsString("d40ac6f5-3e91-428b-9fc6-5b7e90bc3d44"),
                containsString("\"userIdentifierKey\" : \"***\""), not(containsString(RESIDENT))));
        call("grantAccess", """
                {"workspace": "acme", "fields": {"client_session_id": "d40ac6f5-3e91-428b-9fc6-5b7e90bc3d44",
                 "connected_account_ids": ["6e1cad57-b244-40ca-b4f3-30a46c8000d4"]}}
                """).body("result.content[0].text", allOf(containsString("6e1cad57-b244-40ca-b4f3-30a46c8000d4"),
                not(containsString(RESIDENT))));
        call("requests", "{}").body("result.content[0].text", not(containsString(RESIDENT)));

        call("sessions", """
                {"workspace": "<default>"}
                """).body("result.content[0].text", containsString(RESIDENT));
    }

    private void rejectRequestsWithoutEffect() {
        call("createSession", """
                {"workspace": "<default>", "fields": {"expires_at": "2020-01-31T12:00:00Z"}}
                """).body("result.content[0].text", containsString("Must be in the future"));
        call("createSession", """
                {"workspace": "<default>", "fields": {"connected_account_ids": ["nowhere"]}}
                """).body("result.content[0].text", containsString("There is no connected account nowhere in this workspace"));
        call("grantAccess", """
                {"workspace": "<default>", "fields": {"client_session_id": "d40ac6f5-3e91-428b-9fc6-5b7e90bc3d44",
                 "connected_account_ids": []}}
                """).body("result.content[0].text", containsString("Enter at least one of connected_account_ids"));
    }

    private void describeAndCallAnyEndpoint() {
        send("tools/list", "{}")
                .body("result.tools.name", hasItems("quarkus-seam_describe", "quarkus-seam_call"))
                .body("result.tools.name", not(hasItem("quarkus-seam_endpoints")))
                .body("result.tools.name", not(hasItem("quarkus-seam_javaCode")))
                .body("result.tools.name", not(hasItem("quarkus-seam_send")))
                .body("result.tools.name", not(hasItem("quarkus-seam_act")))
                .body("result.tools.find { it.name == 'quarkus-seam_call' }.inputSchema.required",
                        hasItems("path", "body"));

        call("describe", """
                {"path": "/locks/unlock_door"}
                """).body("result.content[0].text", allOf(containsString("Unlocks the door"), containsString("device_id"),
                containsString("client_session_token"), containsString("\"repeatable\" : false")));
        call("describe", """
                {"path": "/locks/unlock"}
                """).body("result.content[0].text", allOf(containsString("Seam has no endpoint /locks/unlock"),
                containsString("/locks/unlock_door")));

        call("call", """
                {"path": "/access_codes/create", "body": {"device_id": "%s", "code": "8642"}}
                """.formatted(FRONT_DOOR)).body("result.content[0].text", allOf(containsString("access_code_id"),
                containsString("8642")));
        call("call", """
                {"path": "/access_codes/create", "body": {"code": "8642"}}
                """).body("result.content[0].text", allOf(containsString("device_id"), containsString("Required"),
                containsString("400")));
        call("call", """
                {"path": "/nothing/like_it", "body": {}}
                """).body("result.content[0].text", containsString("Seam has no endpoint /nothing/like_it"));
        call("call", """
                {"path": "/devices/list", "body": {}, "workspace": "nowhere"}
                """).body("result.content[0].text", containsString("There is no workspace nowhere"));
    }

    private void onlyReadFromTheRealSeam() {
        call("call", """
                {"path": "/client_sessions/list", "body": {}, "workspace": "acme"}
                """).body("result.content[0].text", allOf(containsString("d40ac6f5-3e91-428b-9fc6-5b7e90bc3d44"),
                not(containsString("seam_cst")), not(containsString(RESIDENT))));
        call("call", """
                {"path": "/access_codes/list", "body": {"device_id": "%s"}, "workspace": "acme"}
                """.formatted(FRONT_DOOR)).body("result.content[0].text", allOf(containsString("access_code_id"),
                not(containsString("8642"))));
        call("call", """
                {"path": "/locks/unlock_door", "body": {"device_id": "%s"}, "workspace": "acme"}
                """.formatted(FRONT_DOOR)).body("result.content[0].text", containsString("changes something"));
        call("call", """
                {"path": "/locks/get", "body": {"device_id": "%s"}}
                """.formatted(FRONT_DOOR)).body("result.content[0].text", containsString("\\\"locked\\\" : true"));
    }

    private ValidatableResponse call(String tool, String arguments) {
        return send("tools/call", "{\"name\": \"quarkus-seam_%s\", \"arguments\": %s}".formatted(tool, arguments));
    }

    private ValidatableResponse send(String method, String parameters) {
        return RestAssured.given()
                .body("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"%s\", \"params\": %s}".formatted(method, parameters))
                .post("http://localhost:" + PORT + "/q/dev-mcp")
                .then()
                .log().ifValidationFails()
                .statusCode(200);
    }
}
