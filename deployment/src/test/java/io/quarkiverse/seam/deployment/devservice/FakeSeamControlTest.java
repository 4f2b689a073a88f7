package io.quarkiverse.seam.deployment.devservice;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The endpoints below {@code /_fake/}, which show the state of the Dev Service and make it fail. */
class FakeSeamControlTest {

    private static final String GET = SeamContract.GET;
    private static final String CREATE = SeamContract.CREATE;
    private static final String RESIDENT = "{\"user_identifier_key\": \"" + FakeSeamSeed.RESIDENT_USER_IDENTIFIER_KEY + "\"}";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final FakeSeamServer seam = new FakeSeamServer(0, Set.of("acme"));

    @BeforeEach
    void start() {
        seam.start();
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    // Requests

    @Test
    void listsWhatWasAsked() {
        String id = getResident().then().statusCode(200).extract().header("seam-request-id");
        json().header("Authorization", "Bearer " + seam.apiKey("acme")).body(RESIDENT).post(GET).then().statusCode(404);
        as(seam.apiKey()).get("/client_sessions/list?user_identifier_key=nobody").then().statusCode(200);

        requests()
                .body("requests.method", contains("POST", "POST", "GET"))
                .body("requests.path", contains(GET, GET, "/client_sessions/list"))
                .body("requests.query", contains(null, null, "user_identifier_key=nobody"))
                .body("requests.workspace", contains("Default workspace", "acme", "Default workspace"))
                .body("requests.body", contains(RESIDENT, RESIDENT, ""))
                .body("requests.status", contains(200, 404, 200))
                .body("requests[0].request_id", is(id))
                .body("requests.time", everyItem(endsWith("Z")))
                .body("requests.duration_ms", everyItem(greaterThanOrEqualTo(0)));
    }

    @Test
    void listsRejectedRequests() {
        json().body("{").post("/no_such_endpoint").then().statusCode(404);
        as("seam_wrong1_key").body("{}").post(GET).then().statusCode(401);
        as(seam.apiKey()).body('"' + "x".repeat(1024 * 1024) + '"').post(GET).then().statusCode(413);

        requests()
                .body("requests.status", contains(404, 401, 413))
                .body("requests.workspace", contains(null, null, "Default workspace"))
                .body("requests.body.size()", is(3))
                .body("requests[2].body.length()", is(10_001));
    }

    @Test
    void leavesItselfOut() {
        control("POST", "/_fake/fail_next", "{\"status\": 500}").statusCode(200);

        requests().body("requests", empty());
    }

    @Test
    void masksCredentials() {
        as(seam.apiKey()).body("""
                {"user_identifier_key": "user", "customer_key": "see seam_cst1_faketoken",
                 "token": "anything", "nested": {"api_key": "any\\"thing"}, "code": "1234"}""").post(CREATE);
        as(seam.apiKey()).get(GET + "?user_identifier_key=seam_at1_faketoken");

        requests()
                .body("requests[0].body", is("""
                        {"user_identifier_key": "user", "customer_key": "see ***",
                         "token": "***", "nested": {"api_key": "***"}, "code": "***"}"""))
                .body("requests[1].query", is("user_identifier_key=***"));
    }

    @Test
    void keepsTheLastThousand() throws Exception {
        for (int i = 0; i <= FakeSeamRequests.KEPT; i++) {
            send("/number/" + i);
        }

        requests()
                .body("requests", hasSize(FakeSeamRequests.KEPT))
                .body("requests[0].path", is("/number/1"))
                .body("requests[-1].path", is("/number/" + FakeSeamRequests.KEPT));
    }

    // Sessions

    @Test
    void listsTheSessionsOfAllWorkspaces() {
        as(seam.apiKey("acme")).body("{\"user_identifier_key\": \"visitor\"}").post(CREATE).then().statusCode(200);
        as(seam.apiKey()).body("{\"client_session_id\": \"" + FakeSeamSeed.CLIENT_SESSION_ID + "\"}")
                .post("/client_sessions/revoke").then().statusCode(200);

        sessions("")
                .body("sessions.workspace", contains("Default workspace", "acme"))
                .body("sessions.user_identifier_key", contains("resident_user_identifier_key", "visitor"))
                .body("sessions.device_count", contains(2, 0))
                .body("sessions.revoked_at", contains(notNullValue(), nullValue()))
                .body("sessions[0].token", is(FakeSeamSeed.CLIENT_SESSION_TOKEN));
        sessions("?workspace=acme").body("sessions.user_identifier_key", contains("visitor"));
    }

    @Test
    void saysWhichWorkspacesThereAre() {
        when("GET", "/_fake/sessions?workspace=globex").statusCode(400)
                .body("error.type", is("workspace_not_found"))
                .body("error.message", is("No workspace is named \"globex\"; there are \"Default workspace\", \"acme\""));
    }

    // Objects

    @Test
    void addsObjects() {
        String account = UUID.randomUUID().toString();

        control("POST", "/_fake/add",
                """
                        {"workspace": "acme", "objects": {
                          "connected_account": [{"connected_account_id": "%1$s"}],
                          "device": [{"display_name": "Side Door", "connected_account_id": "%1$s"}, {"properties": {"locked": true}}]}}
                        """
                        .formatted(account))
                .statusCode(200)
                .body("objects.connected_account.connected_account_id", contains(account))
                .body("objects.device[0].workspace_id", is(FakeSeamSeed.workspaceId("acme")));

        as(seam.apiKey("acme")).get("/devices/list").then().statusCode(200)
                .body("devices.display_name", hasItem("Side Door"))
                .body("devices.connected_account_id", hasItem(account))
                .body("devices.properties.locked", contains(null, true));
        as(seam.apiKey()).get("/devices/list").then().body("devices.display_name", not(hasItem("Side Door")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                 | objects is required
            {"objects": []}                                    | Expected object, received array for "objects"
            {"objects": {"door": []}}                          | There is no resource "door" with an id
            {"objects": {"batch": []}}                         | There is no resource "batch" with an id
            {"objects": {"device": {}}}                        | The value of "device" must be a list of objects
            {"objects": {"device": [1]}}                       | The value of "device" must be a list of objects
            {"objects": {"device": [{"display_name": 7}]}}     | Expected string, received number for "device.display_name"
            {"objects": {"device": [{"displayname": "Door"}]}} | Unrecognized key for "device.displayname"
            {"objects": {"device": [{"properties": {"locked": "no"}}]}} | Expected boolean, received string for "device.properties.locked"
            {"objects": {"device": [{"created_at": "now"}]}}   | Invalid datetime for "device.created_at"
            {"objects": {"device": [{"device_id": "door"}]}}   | Invalid uuid for "device.device_id"
            {"objects": {"event": [{"event_type": "lock.locked", "device_id": 1}]}} | Expected string, received number for "event.device_id"
            {"objects": {}, "workspace": "globex"}             | No workspace is named "globex"; there are "Default workspace", "acme"
            """)
    void rejectsObjectsThatMakeNoSense(String body, String message) {
        control("POST", "/_fake/add", body).statusCode(400).body("error.message", is(message));
    }

    @Test
    void addsAllObjectsOrNone() {
        control("POST", "/_fake/add", """
                {"objects": {"device": [{"display_name": "Side Door"}, {"display_name": 7}]}}""").statusCode(400);

        as(seam.apiKey()).get("/devices/list").then().body("devices.display_name", not(hasItem("Side Door")));
    }

    @Test
    void listsTheEndpoints() {
        when("GET", "/_fake/endpoints").statusCode(200)
                .body("endpoints.find { it.path == '/devices/list' }.behaviour", is("generic"))
                .body("endpoints.find { it.path == '/acs/systems/report_devices' }.behaviour", is("stored_only"));
    }

    // Failures

    @Test
    void failsTheNextResponses() {
        failNext("{\"count\": 2, \"status\": 429, \"type\": \"rate_limited\", \"message\": \"Slow down\", \"retry_after\": 3}");

        for (int i = 0; i < 2; i++) {
            getResident().then().statusCode(429)
                    .header("Retry-After", "3")
                    .header("seam-request-id", notNullValue())
                    .body("ok", is(false))
                    .body("error.type", is("rate_limited"))
                    .body("error.message", is("Slow down"))
                    .body("error.request_id", notNullValue());
        }
        getResident().then().statusCode(200).header("Retry-After", nullValue());
        requests().body("requests.status", contains(429, 429, 200))
                .body("requests.workspace", everyItem(is("Default workspace")));
    }

    @Test
    void failsWithAnEmptyBodyWhereNoTypeIsAskedFor() {
        failNext("{\"status\": 502}");

        getResident().then().statusCode(502).header("Content-Type", nullValue()).body(is(""));
    }

    @Test
    void doesNothingInTheStateOfAFailedRequest() {
        failNext("{\"status\": 500, \"type\": \"internal_server_error\"}");

        as(seam.apiKey()).body("{\"user_identifier_key\": \"visitor\"}").post(CREATE).then().statusCode(500)
                .body("error.message", is("A failure requested by a test"));

        sessions("").body("sessions.user_identifier_key", not(contains("visitor")));
    }

    @Test
    void failsOnOnePathAlone() {
        failNext("{\"status\": 500, \"path\": \"" + CREATE + "\"}");

        getResident().then().statusCode(200);
        as(seam.apiKey()).body("{}").post(CREATE).then().statusCode(500);
    }

    @Test
    void failsInTheOrderAskedFor() {
        failNext("{\"status\": 500}");
        failNext("{\"status\": 501}");

        getResident().then().statusCode(500);
        getResident().then().statusCode(501);
    }

    @Test
    @Timeout(60)
    void respondsLate() throws Exception {
        failNext("{\"delay_ms\": 600000}");
        failNext("{\"delay_ms\": 100, \"path\": \"/devices/list\"}");

        CompletableFuture<HttpResponse<String>> late = CLIENT.sendAsync(request("/client_sessions/list"),
                BodyHandlers.ofString());
        while (requests().extract().<List<?>> path("requests").isEmpty()) {
            Thread.onSpinWait();
        }

        requests().body("requests[0].status", nullValue()).body("requests[0].duration_ms", nullValue());
        assertThat(late).isNotDone();
        as(seam.apiKey()).get("/devices/list").then().statusCode(200);
        requests().body("requests[1].duration_ms", greaterThanOrEqualTo(100));
    }

    @Test
    void closesTheConnectionBeforeTheResponse() {
        failNext("{\"cut\": \"before_answer\"}");

        assertThatThrownBy(() -> send("/devices/list")).isInstanceOf(IOException.class);

        requests().body("requests.status", contains(nullValue())).body("requests.duration_ms", contains(notNullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"cut\": \"in_body\"}", "{\"cut\": \"in_body\", \"status\": 500}" })
    void cutsTheConnectionInTheBody(String fault) throws Exception {
        failNext(fault);

        // Not with the JDK's client, which may wait for the rest forever.
        try (Socket socket = new Socket("127.0.0.1", seam.port())) {
            socket.getOutputStream().write(("GET /devices/list HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + seam.apiKey() + "\r\n\r\n").getBytes(UTF_8));
            String[] headAndBody = new String(socket.getInputStream().readAllBytes(), UTF_8).split("\r\n\r\n", 2);

            Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(headAndBody[0]);
            assertThat(length.find()).isTrue();
            assertThat(headAndBody[1].length()).isLessThan(Integer.parseInt(length.group(1)));
            requests().body("requests.status", contains(Integer.parseInt(headAndBody[0].split(" ")[1])));
        }
    }

    @Test
    void actsOnARequestWhoseResponseItCutsOff() {
        failNext("{\"cut\": \"before_answer\"}");

        assertThatThrownBy(() -> send("/client_sessions/get_or_create")).isInstanceOf(IOException.class);

        sessions("").body("sessions", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                  | Must specify at least one of status, delay_ms and cut
            {"satus": 500}                      | Unrecognized key for "satus"
            {"status": "500"}                   | Expected number, received string for "status"
            {"status": 200}                     | Number must be greater than or equal to 300 for "status"
            {"status": 500, "count": 0}         | Number must be greater than or equal to 1 for "count"
            {"status": 500, "count": 1001}      | Number must be less than or equal to 1000 for "count"
            {"status": 500, "count": 1.5}       | Expected integer, received float for "count"
            {"status": 500, "message": "a"}     | Needs type for "message"
            {"delay_ms": 1, "type": "a"}        | Needs status for "type"
            {"delay_ms": 1, "retry_after": 1}   | Needs status for "retry_after"
            {"delay_ms": -1}                    | Number must be greater than or equal to 0 for "delay_ms"
            {"status": 429, "retry_after": -1}  | Number must be greater than or equal to 0 for "retry_after"
            {"status": 500, "path": "devices"}  | Must match ^/ for "path"
            {"status": 500, "path": 1}          | Expected string, received number for "path"
            []                                  | Expected object, received array
            nonsense                            | The body must be a JSON object
            """)
    void rejectsAFailureThatMakesNoSense(String fault, String message) {
        control("POST", "/_fake/fail_next", fault).statusCode(400)
                .body("ok", is(false))
                .body("error.message", is(message));

        getResident().then().statusCode(200);
    }

    @Test
    void rejectsAnUnknownWayToCutTheConnection() {
        control("POST", "/_fake/fail_next", "{\"cut\": \"off\"}").statusCode(400).body("error.message",
                is("Invalid enum value. Expected 'before_answer' | 'in_body', received 'off' for \"cut\""));
    }

    @Test
    void rejectsTooManyFailures() {
        failNext("{\"count\": 1000, \"status\": 500}");

        control("POST", "/_fake/fail_next", "{\"status\": 500}").statusCode(400)
                .body("error.type", is("too_many_failures"));
    }

    // Outage

    @Test
    void isDownForAsLongAsAsked() {
        failNext("{\"status\": 429}");
        control("POST", "/_fake/outage", "{\"active\": true}").statusCode(200);

        getResident().then().statusCode(503).header("Content-Type", nullValue()).body(is(""));
        json().get("/no_such_endpoint").then().statusCode(503);
        requests().body("requests.status", contains(503, 503));

        control("POST", "/_fake/outage", "{\"active\": false}").statusCode(200);
        getResident().then().statusCode(429);
        getResident().then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                 | active is required
            {"active": "yes"}  | Expected boolean, received string for "active"
            """)
    void rejectsAnOutageThatMakesNoSense(String outage, String message) {
        control("POST", "/_fake/outage", outage).statusCode(400).body("error.message", is(message));
    }

    // Reset

    @Test
    void forgetsAllThatHappened() {
        as(seam.apiKey()).body("{\"client_session_id\": \"" + FakeSeamSeed.CLIENT_SESSION_ID + "\"}")
                .post("/client_sessions/delete").then().statusCode(200);
        as(seam.apiKey()).body("{\"user_identifier_key\": \"visitor\"}").post(CREATE).then().statusCode(200);
        failNext("{\"status\": 500}");
        control("POST", "/_fake/outage", "{\"active\": true}").statusCode(200);

        control("POST", "/_fake/reset", "{}").statusCode(200).body("", is(Map.of("ok", true)));

        requests().body("requests", empty());
        sessions("").body("sessions.client_session_id", contains(FakeSeamSeed.CLIENT_SESSION_ID));
        getResident().then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({ "GET, /_fake/reset", "POST, /_fake/requests", "GET, /_fake/", "GET, /_fake/nothing" })
    void saysWhatThereIs(String verb, String path) {
        control(verb, path, "{}").statusCode(404).body("error.message", containsString("POST /_fake/reset"));
    }

    private void failNext(String fault) {
        control("POST", "/_fake/fail_next", fault).statusCode(200).body("", is(Map.of("ok", true)));
    }

    private ValidatableResponse requests() {
        return when("GET", "/_fake/requests").statusCode(200).body("ok", is(true));
    }

    private ValidatableResponse sessions(String query) {
        return when("GET", "/_fake/sessions" + query).statusCode(200).body("ok", is(true));
    }

    private ValidatableResponse when(String verb, String path) {
        return given().baseUri(seam.url()).request(verb, path).then();
    }

    private ValidatableResponse control(String verb, String path, String body) {
        return json().body(body).request(verb, path).then();
    }

    private Response getResident() {
        return as(seam.apiKey()).body(RESIDENT).post(GET);
    }

    private RequestSpecification as(String apiKey) {
        return json().header("Authorization", "Bearer " + apiKey);
    }

    private RequestSpecification json() {
        return given().baseUri(seam.url()).contentType(ContentType.JSON);
    }

    private HttpResponse<String> send(String path) throws Exception {
        return CLIENT.send(request(path), BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(seam.url() + path))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + seam.apiKey())
                .build();
    }
}
