package io.quarkiverse.seam.deployment.devservice;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.deployment.devservice.SeamContract.Failure;
import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What the Dev Service does that Seam's own fake server does not. */
class FakeSeamServerTest {

    private static final String DOCUMENT = ApiFacts.read().document();
    private static final String CREATE = SeamContract.CREATE;
    private static final String GET = SeamContract.GET;
    private static final String GET_OR_CREATE = SeamContract.GET_OR_CREATE;
    private static final String GRANT_ACCESS = "/client_sessions/grant_access";
    private static final String LIST = "/client_sessions/list";
    private static final String REVOKE = "/client_sessions/revoke";
    private static final String DELETE = "/client_sessions/delete";

    private static final Failure NOT_FOUND = new Failure(404, "client_session_not_found");
    private static final Failure INVALID_INPUT = new Failure(400, "invalid_input");

    private final TestClock clock = new TestClock();
    private final FakeSeamServer seam = new FakeSeamServer(0, Set.of("acme", "globex"), clock);

    @BeforeEach
    void start() {
        seam.start();
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void speaksHttp11ToAClientThatOffersHttp2() throws Exception {
        HttpResponse<Void> response = HttpClient.newBuilder().version(Version.HTTP_2).build().send(
                HttpRequest.newBuilder(URI.create(seam.url() + "/devices/list")).build(), BodyHandlers.discarding());

        assertThat(response.version(), is(Version.HTTP_1_1));
    }

    @Test
    void saysThatItIsTheDevServiceThatDoesNotKnowAPath() {
        withApiKey().body("{}").post("/client_sessions/rename").then().statusCode(404)
                .header("seam-request-id", notNullValue())
                .body("ok", is(false))
                .body("error.type", is("unknown_to_dev_service"))
                .body("error.message",
                        allOf(containsString("the Dev Service for Seam"), containsString("/client_sessions/rename"),
                                containsString("the endpoints that " + DOCUMENT + " documents"),
                                containsString("/client_sessions/create"), containsString("quarkus.seam.api-key")))
                .body("error.request_id", notNullValue());
        withApiKey().body("{}").post("/seam_cst1_secret").then().statusCode(404)
                .body("error.message", not(containsString("seam_cst1_secret")));
    }

    @Test
    void marksWhatItOnlyStores() {
        Map<String, String> system = Map.of("acs_system_id", FakeSeamSeed.ACS_SYSTEM_ID);

        withApiKey().body(system).post("/acs/systems/report_devices").then().statusCode(200)
                .header("seam-dev-service", is("stored-only"));
        withApiKey().body(system).post("/acs/systems/get").then().statusCode(200)
                .header("seam-dev-service", nullValue());
    }

    @Test
    void getsAConnectedAccountOfTheOwnWorkspace() {
        Map<String, String> resident = Map.of("connected_account_id", FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID);

        withApiKey().body(resident).post("/connected_accounts/get").then().statusCode(200)
                .body("connected_account.connected_account_id", is(FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID));
        withApiKey().body(Map.of("connected_account_id", FakeSeamClient.NOBODY)).post("/connected_accounts/get").then()
                .statusCode(404)
                .body("error.type", is("connected_account_not_found"));
        ask().header("Authorization", "Bearer " + seam.apiKey("acme")).body(resident).post("/connected_accounts/get").then()
                .statusCode(404);
    }

    // Get or create

    @Test
    void getOrCreateCreatesWithAllFields() {
        withApiKey().body(Map.of("user_identifier_key", "user", "expires_at", "2100-02-03T04:05:06Z",
                "connected_account_ids", List.of(FakeSeamSeed.GUEST_CONNECTED_ACCOUNT_ID),
                "connect_webview_ids", List.of("webview"), "user_identity_id", FakeSeamSeed.GUEST_USER_IDENTITY_ID))
                .post(GET_OR_CREATE).then()
                .statusCode(200)
                .body("client_session.user_identifier_key", is("user"))
                .body("client_session.expires_at", is("2100-02-03T04:05:06.000Z"))
                .body("client_session.connected_account_ids", contains(FakeSeamSeed.GUEST_CONNECTED_ACCOUNT_ID))
                .body("client_session.connect_webview_ids", contains("webview"))
                .body("client_session.user_identity_id", is(FakeSeamSeed.GUEST_USER_IDENTITY_ID))
                .body("client_session.device_count", is(1));
    }

    @Test
    void getOrCreateMovesTheExpiryOfASessionThatExists() {
        String id = create("user");

        ValidatableResponse moved = withApiKey()
                .body(Map.of("user_identifier_key", "user", "expires_at", "2100-02-03T04:05:06.123456+01:00"))
                .post(GET_OR_CREATE).then().statusCode(200);

        moved.body("client_session.client_session_id", is(id))
                .body("client_session.expires_at", is("2100-02-03T03:05:06.123Z"));
        withApiKey().body(Map.of("user_identifier_key", "user")).post(GET_OR_CREATE).then()
                .body("client_session.client_session_id", is(id))
                .body("client_session.expires_at", is("2100-02-03T03:05:06.123Z"));
    }

    @Test
    void getOrCreateWithoutUserCreates() {
        String one = withApiKey().body("{}").post(GET_OR_CREATE).path("client_session.client_session_id");
        String other = withApiKey().body("{}").post(GET_OR_CREATE).path("client_session.client_session_id");

        assertNotEquals(one, other);
    }

    // Grant access

    @ParameterizedTest
    @ValueSource(strings = { "PATCH", "POST" })
    void grantAccessAddsToWhatTheSessionHas(String verb) {
        String id = create("user", FakeSeamSeed.GUEST_CONNECTED_ACCOUNT_ID);

        withApiKey().body(Map.of("client_session_id", id, "connected_account_ids",
                List.of(FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID, FakeSeamSeed.GUEST_CONNECTED_ACCOUNT_ID),
                "user_identity_id", "identity")).request(verb, GRANT_ACCESS).then().statusCode(200)
                .body("ok", is(true))
                .body("client_session.client_session_id", is(id))
                .body("client_session.connected_account_ids",
                        contains(FakeSeamSeed.GUEST_CONNECTED_ACCOUNT_ID, FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID))
                .body("client_session.device_count", is(3));
        withApiKey().body(Map.of("user_identifier_key", "user", "connect_webview_ids", List.of("webview")))
                .request(verb, GRANT_ACCESS).then().statusCode(200)
                .body("client_session.client_session_id", is(id))
                .body("client_session.connect_webview_ids", contains("webview"))
                .body("client_session.user_identity_id", is("identity"));
    }

    @Test
    void grantAccessRejects() {
        for (String body : List.of("{}", "{\"connected_account_ids\": []}")) {
            fails(withApiKey().body(body).post(GRANT_ACCESS), INVALID_INPUT)
                    .body("error.message", containsString("Must specify client_session_id or user_identifier_key"))
                    .body("error.validation_errors", aMapWithSize(1))
                    .body("error.validation_errors._errors", hasItem("Must specify client_session_id or user_identifier_key"));
        }
        for (String field : List.of("client_session_id", "user_identifier_key")) {
            Map<String, Object> body = Map.of(field, "nobody", "connected_account_ids", List.of());
            fails(withApiKey().body(body).patch(GRANT_ACCESS), NOT_FOUND);
        }
    }

    // List

    @Test
    void listReturnsAllSessionsOfTheWorkspace() {
        String id = create("user");
        String anonymous = create(null);

        for (Response response : List.of(withApiKey().body("{}").post(LIST), withApiKey().get(LIST))) {
            response.then().statusCode(200)
                    .body("ok", is(true))
                    .body("$", aMapWithSize(2))
                    .body("client_sessions.client_session_id", contains(FakeSeamSeed.CLIENT_SESSION_ID, id, anonymous))
                    .body("client_sessions.token", everyItem(startsWith("seam_cst")))
                    .body("client_sessions.device_count", contains(2, 0, 0));
        }
    }

    @Test
    void listFilters() {
        String id = create("user");
        String anonymous = create(null);
        withApiKey().body(Map.of("client_session_id", id, "connect_webview_ids", List.of("webview"), "user_identity_id",
                "identity")).patch(GRANT_ACCESS).then().statusCode(200);

        for (Map<String, ?> filter : List.of(Map.of("client_session_id", id), Map.of("user_identifier_key", "user"),
                Map.of("connect_webview_id", "webview"), Map.of("user_identity_id", "identity"))) {
            withApiKey().body(filter).post(LIST).then().body("client_sessions.client_session_id", contains(id));
            withApiKey().queryParams(filter).get(LIST).then().body("client_sessions.client_session_id", contains(id));
        }
        withApiKey().body(Map.of("without_user_identifier_key", true)).post(LIST).then()
                .body("client_sessions.client_session_id", contains(anonymous));
        withApiKey().get(LIST + "?without_user_identifier_key=true").then()
                .body("client_sessions.client_session_id", contains(anonymous));
        withApiKey().get(LIST + "?without_user_identifier_key=false").then().body("client_sessions", hasSize(3));
        withApiKey().body(Map.of("user_identifier_key", "nobody")).post(LIST).then().body("client_sessions", empty());
    }

    @Test
    void listRejectsWrongTypes() {
        fails(withApiKey().body(Map.of("without_user_identifier_key", "true")).post(LIST), INVALID_INPUT)
                .body("error.message", is("Expected boolean, received string for \"without_user_identifier_key\""));
        fails(withApiKey().get(LIST + "?without_user_identifier_key=perhaps"), INVALID_INPUT);
    }

    /** Over a plain socket, since HTTP clients do not send such a query. */
    @Test
    void malformedQueryIsInvalidInput() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", seam.port())) {
            socket.getOutputStream().write(("GET " + LIST + "?client_session_id=%zz HTTP/1.1\r\nHost: localhost\r\n"
                    + "Authorization: Bearer " + seam.apiKey() + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));

            String response = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertTrue(response.startsWith("HTTP/1.1 400 ") && response.contains("\"type\":\"invalid_input\""), response);
        }
    }

    // Revoke and delete

    @Test
    void revokedSessionKeepsItsRecordAndLosesItsToken() {
        String id = create("user");
        String token = tokenOf(id);

        withApiKey().body(Map.of("client_session_id", id)).post(REVOKE).then().statusCode(200)
                .body("$", aMapWithSize(1)).body("ok", is(true));

        fails(withToken(token).get(GET), new Failure(401, "client_session_revoked"));
        fails(withApiKey().queryParam("client_session_id", id).get(GET), NOT_FOUND);
        fails(withApiKey().queryParam("user_identifier_key", "user").get(GET), NOT_FOUND);
        withApiKey().get(LIST).then().body("client_sessions.client_session_id", not(hasItem(id)));
    }

    @Test
    void revokingTwiceIsNoFailure() {
        String id = create("user");
        withApiKey().body(Map.of("client_session_id", id)).post(REVOKE).then().statusCode(200);

        withApiKey().body(Map.of("client_session_id", id)).post(REVOKE).then().statusCode(200);
    }

    @Test
    void userOfRevokedSessionGetsANewOne() {
        String id = create("user");
        withApiKey().body(Map.of("client_session_id", id)).post(REVOKE).then().statusCode(200);

        String next = create("user");

        assertNotEquals(id, next);
        withApiKey().queryParam("user_identifier_key", "user").get(GET).then()
                .body("client_session.client_session_id", is(next));
    }

    @Test
    void deletedSessionIsGone() {
        String id = create("user");
        String token = tokenOf(id);

        withApiKey().body(Map.of("client_session_id", id)).post(DELETE).then().statusCode(200)
                .body("$", aMapWithSize(1)).body("ok", is(true));

        fails(withToken(token).get(GET), new Failure(401, "client_session_not_found"));
        fails(withApiKey().queryParam("client_session_id", id).get(GET), NOT_FOUND);
        fails(withApiKey().body(Map.of("client_session_id", id)).post(DELETE), NOT_FOUND);
    }

    @Test
    void deleteByVerbTakesQueryOrBody() {
        withApiKey().queryParam("client_session_id", create(null)).delete(DELETE).then().statusCode(200);
        withApiKey().body(Map.of("client_session_id", create(null))).delete(DELETE).then().statusCode(200);

        withApiKey().get(LIST).then().body("client_sessions", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = { REVOKE, DELETE })
    void revokeAndDeleteNeedAnIdThatExists(String path) {
        fails(withApiKey().body("{}").post(path), INVALID_INPUT)
                .body("error.message", is("client_session_id is required"))
                .body("error.validation_errors.client_session_id._errors", contains("Required"));
        fails(withApiKey().body(Map.of("client_session_id", 7)).post(path), INVALID_INPUT);
        fails(withApiKey().body(Map.of("client_session_id", FakeSeamClient.NOBODY)).post(path), NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = { LIST, REVOKE, DELETE, GRANT_ACCESS })
    void serverSideEndpointsRejectWhatBrowsersHold(String path) {
        fails(withToken(FakeSeamSeed.CLIENT_SESSION_TOKEN).body("{}").post(path),
                new Failure(401, "client_session_token_used_for_api_key"));
        fails(ask().header("seam-publishable-key", FakeSeamSeed.PUBLISHABLE_KEY).body("{}").post(path),
                new Failure(401, "unauthorized"));
        fails(withApiKey().put(path), new Failure(405, "method_not_allowed"));
    }

    // Input

    @Test
    void emptyStringsAndBadDatesAreRejected() {
        Map<String, String> bad = Map.of("user_identifier_key", "", "customer_key", "", "expires_at", "tomorrow");

        fails(withApiKey().body(bad).post(CREATE), INVALID_INPUT)
                .body("error.message", startsWith("3 Input Errors: "))
                .body("error.validation_errors.user_identifier_key._errors",
                        contains("String must contain at least 1 character(s)"))
                .body("error.validation_errors.customer_key._errors",
                        contains("String must contain at least 1 character(s)"))
                .body("error.validation_errors.expires_at._errors", contains("Invalid datetime"));
    }

    @Test
    void clientSessionTokenHeaderTakesNothingElse() {
        fails(ask().header("client-session-token", seam.apiKey()).get(GET),
                new Failure(400, "invalid_client_session_token"));
    }

    // Time

    @Test
    void sessionExpiresAfterAYear() {
        String id = create("user");
        String token = tokenOf(id);

        clock.pass(Duration.ofDays(365).minusMillis(1));
        withToken(token).get(GET).then().statusCode(200)
                .body("client_session.created_at", is("2030-01-01T00:00:00.000Z"))
                .body("client_session.expires_at", is("2031-01-01T00:00:00.000Z"));

        clock.pass(Duration.ofMillis(1));
        fails(withToken(token).get(GET), new Failure(401, "client_session_expired"));
        assertNotEquals(id, create("user"));
    }

    // Workspaces

    @Test
    void workspacesKeepTheirSessionsApart() {
        String id = withToken(seam.apiKey("acme")).body(Map.of("user_identifier_key", "user")).post(CREATE)
                .path("client_session.client_session_id");

        withToken(seam.apiKey("acme")).get(LIST).then().body("client_sessions.client_session_id", contains(id));
        withToken(seam.apiKey("globex")).get(LIST).then().body("client_sessions", empty());
        for (String path : List.of(GET, REVOKE, DELETE, GRANT_ACCESS)) {
            fails(withApiKey().body(Map.of("client_session_id", id, "connected_account_ids", List.of())).post(path), NOT_FOUND);
        }
        create("user");
    }

    @Test
    void namedWorkspaceHasItsOwnKeysTheSameAtEveryStart() {
        assertEquals("seam_fakeapikey_58d839f6d3e4351baf8504e60510eb25", seam.apiKey("acme"));
        assertNotEquals(seam.apiKey("acme"), seam.apiKey("globex"));

        Response workspace = withToken(seam.apiKey("acme")).get("/workspaces/get");

        workspace.then().statusCode(200)
                .body("workspace.workspace_id", is(FakeSeamSeed.workspaceId("acme")))
                .body("workspace.name", is("acme"));
        ask().header("seam-publishable-key", workspace.<String> path("workspace.publishable_key"))
                .body(Map.of("user_identifier_key", "user")).post(CREATE).then().statusCode(200)
                .body("client_session.workspace_id", is(FakeSeamSeed.workspaceId("acme")));
        withToken(FakeSeamSeed.PERSONAL_ACCESS_TOKEN).header("seam-workspace", FakeSeamSeed.workspaceId("acme")).get(LIST)
                .then().statusCode(200).body("client_sessions", hasSize(1));
    }

    @Test
    void unknownNameHasNoApiKey() {
        assertThrows(IllegalArgumentException.class, () -> seam.apiKey("initech"));
    }

    // The server

    @Test
    void unexpectedFailureShowsNoStackTrace() {
        clock.broken = true;

        fails(withApiKey().body("{}").post(CREATE), new Failure(500, "internal_server_error"))
                .body("error.message", is("Internal server error"))
                .body("error", aMapWithSize(3));
    }

    /** What it knows takes longer to make than all else at the start of an application. */
    @Test
    void makesItsStateAtTheFirstRequest() {
        clock.broken = true;
        try (FakeSeamServer other = new FakeSeamServer(0, Set.of(), clock)) {
            other.start();
            RequestSpecification list = given().baseUri(other.url()).header("Authorization", "Bearer " + other.apiKey());

            list.get(LIST).then().statusCode(500);
            clock.broken = false;
            list.get(LIST).then().statusCode(200).body("client_sessions", hasSize(1));
        }
    }

    @Test
    void everyServerHasItsOwnState() {
        create("user");

        try (FakeSeamServer other = new FakeSeamServer(0, Set.of())) {
            other.start();

            assertNotEquals(seam.port(), other.port());
            given().baseUri(other.url()).header("Authorization", "Bearer " + other.apiKey()).get(LIST).then()
                    .body("client_sessions", hasSize(1));
        }
    }

    @Test
    void portInUseIsNamed() {
        FakeSeamServer other = new FakeSeamServer(seam.port(), Set.of());

        IllegalStateException failure = assertThrows(IllegalStateException.class, other::start);

        assertTrue(failure.getMessage().contains("127.0.0.1:" + seam.port() + " (Address already in use)"),
                failure.getMessage());
        other.close();
    }

    @Test
    void startsOnceAndClosesAnyNumberOfTimes() {
        assertEquals("http://127.0.0.1:" + seam.port(), seam.url());
        assertThrows(IllegalStateException.class, seam::start);
        withApiKey().get(GET).then().statusCode(404);

        seam.close();
        seam.close();

        assertThrows(ConnectException.class, () -> withApiKey().get(GET));
        assertThrows(IllegalStateException.class, seam::start);
    }

    @Test
    void hasNoPortBeforeItStarts() {
        FakeSeamServer other = new FakeSeamServer(0, Set.of());

        assertThrows(IllegalStateException.class, other::port);
        other.close();
    }

    @Test
    void leavesNoThreadBehind() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        FakeSeamServer other = new FakeSeamServer(0, Set.of());
        other.start();
        List<Thread> started = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.getName().startsWith("vert.x-eventloop")).toList();
        assertEquals(1, started.size());

        other.close();

        started.get(0).join(10_000);
        assertFalse(started.get(0).isAlive());
    }

    // Sending requests

    private RequestSpecification ask() {
        return given().baseUri(seam.url()).contentType(ContentType.JSON);
    }

    private RequestSpecification withToken(String token) {
        return ask().header("Authorization", "Bearer " + token);
    }

    private RequestSpecification withApiKey() {
        return withToken(seam.apiKey());
    }

    private String create(String user, String... connectedAccountIds) {
        Map<String, Object> accounts = Map.of("connected_account_ids", connectedAccountIds);
        Response response = withApiKey()
                .body(user == null ? accounts
                        : Map.of("user_identifier_key", user, "connected_account_ids", connectedAccountIds))
                .post(CREATE);
        response.then().statusCode(200);
        return response.path("client_session.client_session_id");
    }

    private String tokenOf(String clientSessionId) {
        return withApiKey().queryParam("client_session_id", clientSessionId).get(GET).path("client_session.token");
    }

    private static ValidatableResponse fails(Response response, Failure failure) {
        return SeamContract.fails(response.then(), failure)
                .body("error.request_id", is(response.header("seam-request-id")));
    }
}
