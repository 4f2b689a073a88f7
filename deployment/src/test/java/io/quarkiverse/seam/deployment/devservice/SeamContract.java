package io.quarkiverse.seam.deployment.devservice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/**
 * How Seam responds, checked with Seam's own fake server and with the Dev Service.
 * <p>
 * If the two differ, an abstract method returns what each of them does, and its comment says why.
 */
abstract class SeamContract {

    static final String CREATE = "/client_sessions/create";
    static final String GET = "/client_sessions/get";
    static final String GET_OR_CREATE = "/client_sessions/get_or_create";

    final String user = "user-" + UUID.randomUUID();

    abstract String url();

    abstract String workspaceId();

    abstract String apiKey();

    abstract String apiKeyOfOtherWorkspace();

    abstract String personalAccessToken();

    abstract String publishableKey();

    abstract String clientSessionId();

    abstract String clientSessionToken();

    /** The account of the seeded session. */
    abstract String connectedAccountId();

    abstract List<String> devicesOfConnectedAccount();

    /** That of the account of the seeded session. */
    abstract String email();

    abstract String emailOfOtherAccount();

    record Failure(int status, String type) {
    }

    // The differences.

    /** npm's fake has the request id in the header alone. */
    abstract boolean namesTheRequestInErrors();

    /** npm's fake stamps only what reaches an endpoint. */
    abstract boolean stampsPlainTextResponses();

    /** npm's fake leaves out what is null. */
    abstract boolean returnsAbsentUserIdentifierKeyAsNull();

    /** npm's fake leaves it out of the session that PUT finds. */
    abstract boolean countsDevicesOfSessionFoundByPut();

    /** npm's fake blames the last kind of credential that it tried, on create the publishable key. */
    abstract Failure createWithoutCredentials();

    /** npm's fake blames the last kind of credential that it tried, on create the publishable key. */
    abstract Failure createWithBadApiKey();

    /** npm's fake blames the last kind of credential that it tried, on create the publishable key. */
    abstract Failure createWithClientSessionToken();

    /** npm's fake blames the last kind of credential that it tried, on get the API key. */
    abstract Failure getWithUnknownClientSessionToken();

    /** npm's fake blames the last kind of credential that it tried, on get the API key. */
    abstract Failure getWithPersonalAccessTokenOfUnknownWorkspace();

    /** npm's fake doesn't look for emptiness. */
    abstract int createWithEmptyUserIdentifierKey();

    /** npm's fake doesn't know the field. */
    abstract int createWithMalformedExpiry();

    /** npm's fake doesn't know expires_at, customer_key and user_identity_id. */
    abstract boolean knowsLaterFields();

    /** npm's fake rejects only the two parameters together. */
    abstract int getWithClientSessionTokenAndOneParameter();

    /** npm's fake finds sessions of other workspaces. */
    abstract int getSessionOfOtherWorkspace();

    /** npm's fake takes a publishable key only. */
    abstract int getOrCreateWithApiKey();

    /** npm's fake checks nothing here. */
    abstract int getOrCreateWithWrongTypes();

    /** npm's fake takes any client session, Seam only one with a customer. */
    abstract int listConnectedAccountsWithClientSessionToken();

    /** npm's fake takes PUT as well. */
    abstract int putGetOrCreate();

    /** npm's fake leaves it as it was at the start. */
    abstract String statusOfAccessCodeLater();

    /** npm's fake has no type of its own for it. */
    abstract Failure getUnknownAccessCode();

    /** npm's fake rejects the request if it finds none. */
    abstract int listUnknownActionAttempts();

    /** npm's fake says so of nothing. */
    abstract boolean tellsHowADoorWasUnlocked();

    // Create

    @Test
    void createReturnsTheSession() {
        Response response = withApiKey()
                .body(Map.of("user_identifier_key", user, "connected_account_ids", List.of(connectedAccountId()),
                        "connect_webview_ids", List.of("some-webview")))
                .post(CREATE);

        response.then().statusCode(200)
                .contentType(ContentType.JSON)
                .header("seam-request-id", not(emptyOrNullString()))
                .body("ok", is(true))
                .body("client_session.client_session_id", not(emptyOrNullString()))
                .body("client_session.workspace_id", is(workspaceId()))
                .body("client_session.token", startsWith("seam_cst"))
                .body("client_session.user_identifier_key", is(user))
                .body("client_session.connected_account_ids", contains(connectedAccountId()))
                .body("client_session.connect_webview_ids", contains("some-webview"))
                .body("client_session.user_identity_ids", empty())
                .body("client_session.device_count", is(devicesOfConnectedAccount().size()))
                .body("client_session.created_at", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"))
                .body("client_session.expires_at", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
        assertEquals(365, lifetime(response).toDays());
    }

    @Test
    void everySessionHasItsOwnIdAndToken() {
        Response one = create(Map.of());
        Response other = create(Map.of());

        for (String field : List.of("client_session.client_session_id", "client_session.token")) {
            other.then().body(field, not(equalTo(one.path(field).toString())));
        }
    }

    @Test
    void createWithoutUserIdentifierKey() {
        Response response = create(Map.of());

        response.then().body("client_session.connected_account_ids", empty())
                .body("client_session.connect_webview_ids", empty())
                .body("client_session.device_count", is(0))
                .body("client_session.user_identifier_key", is((Object) null));
        assertEquals(returnsAbsentUserIdentifierKeyAsNull(), hasSessionField(response, "user_identifier_key"));
    }

    @Test
    void createWithoutBody() {
        withApiKey().post(CREATE).then().statusCode(200).body("client_session.token", startsWith("seam_cst"));
        as("Authorization", "Bearer " + apiKey()).post(CREATE).then().statusCode(200);
    }

    @Test
    void createIgnoresUnknownFieldsAndTakesUnknownAccounts() {
        create(Map.of("shoe_size", 45, "connected_account_ids", List.of("no-such-account"))).then()
                .body("client_session.connected_account_ids", contains("no-such-account"))
                .body("client_session.device_count", is(0))
                .body("client_session", not(hasKey("shoe_size")));
    }

    @Test
    void createOfDuplicateIsRejected() {
        create(Map.of("user_identifier_key", user));

        ValidatableResponse rejected = withApiKey().body(Map.of("user_identifier_key", user)).post(CREATE).then();

        fails(rejected, new Failure(400, "client_session_token_already_exists"))
                .header("seam-request-id", not(emptyOrNullString()))
                .body("error.message", startsWith("A client session token already exists for this user"))
                .body("error", not(hasKey("validation_errors")))
                .body("$", aMapWithSize(2));
    }

    @Test
    void errorsNameTheRequest() {
        Response rejected = withApiKey().body(Map.of("client_session_id", FakeSeamClient.NOBODY)).post(GET);

        assertEquals(namesTheRequestInErrors() ? rejected.header("seam-request-id") : null,
                rejected.path("error.request_id"));
    }

    @Test
    void createByPutReturnsTheExistingSession() {
        Response created = create(Map.of("user_identifier_key", user));

        Response found = withApiKey().body(Map.of("user_identifier_key", user, "connected_account_ids", List.of("more")))
                .put(CREATE);

        found.then().statusCode(200)
                .body("client_session.client_session_id", is(created.<String> path("client_session.client_session_id")))
                .body("client_session.token", is(created.<String> path("client_session.token")))
                .body("client_session.expires_at", is(created.<String> path("client_session.expires_at")))
                .body("client_session.connected_account_ids", empty());
        assertEquals(countsDevicesOfSessionFoundByPut(), hasSessionField(found, "device_count"));
    }

    @Test
    void createByPutCreatesWhatDoesNotExist() {
        withApiKey().body(Map.of("user_identifier_key", user)).put(CREATE).then().statusCode(200)
                .body("client_session.user_identifier_key", is(user));
    }

    @Test
    void createWithLaterFields() {
        Response created = create(Map.of("expires_at", "2100-02-03T04:05:06.789Z", "customer_key", "some-customer",
                "user_identity_id", FakeSeamClient.NOBODY));

        if (knowsLaterFields()) {
            created.then().body("client_session.expires_at", is("2100-02-03T04:05:06.789Z"))
                    .body("client_session.customer_key", is("some-customer"))
                    .body("client_session.user_identity_id", is(FakeSeamClient.NOBODY))
                    .body("client_session.user_identity_ids", contains(FakeSeamClient.NOBODY));
        } else {
            created.then().body("client_session.expires_at", not(startsWith("2100")))
                    .body("client_session", not(hasKey("customer_key")))
                    .body("client_session", not(hasKey("user_identity_id")))
                    .body("client_session.user_identity_ids", empty());
        }
    }

    // Bad input

    @Test
    void wrongTypesAreToldAtEveryDepth() {
        ValidatableResponse rejected = withApiKey().body("""
                {"connected_account_ids": ["a", 7, null], "connect_webview_ids": "x", "user_identifier_key": {}}
                """).post(CREATE).then();

        fails(rejected, new Failure(400, "invalid_input"))
                .body("error.message", is("4 Input Errors: "
                        + "Expected string, received number for \"connected_account_ids.1\", "
                        + "Expected string, received null for \"connected_account_ids.2\", "
                        + "Expected array, received string for \"connect_webview_ids\", "
                        + "Expected string, received object for \"user_identifier_key\""))
                .body("error.validation_errors", equalTo(Map.of(
                        "_errors", List.of(),
                        "connected_account_ids", Map.of(
                                "_errors", List.of(),
                                "1", wrong("Expected string, received number"),
                                "2", wrong("Expected string, received null")),
                        "connect_webview_ids", wrong("Expected array, received string"),
                        "user_identifier_key", wrong("Expected string, received object"))));
    }

    @Test
    void nullIsNoString() {
        fails(withApiKey().body("{\"user_identifier_key\": null}").post(CREATE).then(), new Failure(400, "invalid_input"))
                .body("error.message", is("Expected string, received null for \"user_identifier_key\""))
                .body("error.validation_errors.user_identifier_key",
                        equalTo(wrong("Expected string, received null")));
    }

    @ParameterizedTest
    @CsvSource({ "[],array", "'\"text\"',string", "null,null" })
    void bodyMustBeAnObject(String body, String type) {
        fails(withApiKey().body(body).post(CREATE).then(), new Failure(400, "invalid_input"))
                .body("error.message", is("Expected object, received " + type))
                .body("error.validation_errors", equalTo(wrong("Expected object, received " + type)));
    }

    @ParameterizedTest
    @CsvSource({ "'{\"user'", "'{} {}'", "' '" })
    void malformedJsonIsRejectedInPlainText(String body) {
        Response rejected = withApiKey().body(body).post(CREATE);

        assertEquals(400, rejected.statusCode());
        assertEquals("Invalid JSON", rejected.asString());
        assertEquals(stampsPlainTextResponses(), rejected.headers().hasHeaderWithName("seam-request-id"));
    }

    @Test
    void bodyMustBeCalledJson() {
        fails(as("Authorization", "Bearer " + apiKey()).contentType("text/plain").body("{}").post(CREATE).then(),
                new Failure(400, "invalid_content_type"));
    }

    @Test
    void bodyMustNotBeHuge() {
        Response rejected = withApiKey().body("{\"user_identifier_key\": \"" + "x".repeat(1024 * 1024) + "\"}").post(CREATE);

        assertEquals(413, rejected.statusCode());
        assertEquals("Body exceeded 1mb limit", rejected.asString());
    }

    @Test
    void emptyUserIdentifierKey() {
        withApiKey().body(Map.of("user_identifier_key", "")).put(CREATE).then()
                .statusCode(createWithEmptyUserIdentifierKey());
    }

    @Test
    void malformedExpiry() {
        withApiKey().body(Map.of("expires_at", "tomorrow")).post(CREATE).then().statusCode(createWithMalformedExpiry());
    }

    // Credentials

    @Test
    void createIsUnauthorized() {
        fails(as("Accept", "*/*").contentType(ContentType.JSON).body("{}").post(CREATE).then(), createWithoutCredentials());
        fails(withToken("seam_bad").body("{}").post(CREATE).then(), createWithBadApiKey());
        fails(withToken(clientSessionToken()).body("{}").post(CREATE).then(), createWithClientSessionToken());
    }

    @Test
    void getIsUnauthorized() {
        Failure unauthorized = new Failure(401, "unauthorized");

        fails(as("Accept", "*/*").get(GET).then(), unauthorized).body("error.message", is("No Authorization header"));
        fails(as("Authorization", "Basic abc").get(GET).then(), unauthorized).body("error.message", is("No token provided"));
        fails(withToken("seam_bad").get(GET).then(), unauthorized).body("error.message", is("API Key not found"));
        fails(withPublishableKey().get(GET).then(), unauthorized);
        fails(withToken(personalAccessToken()).get(GET).then(), new Failure(401, "access_token_used_for_api_key"));
        fails(withToken(personalAccessToken()).header("seam-workspace", "nowhere").get(GET).then(),
                getWithPersonalAccessTokenOfUnknownWorkspace());
        fails(withToken("seam_cst1_unknown").get(GET).then(), getWithUnknownClientSessionToken());
    }

    @Test
    void personalAccessTokenWorksInItsWorkspace() {
        withToken(personalAccessToken()).header("seam-workspace", workspaceId())
                .body(Map.of("user_identifier_key", user)).post(CREATE).then().statusCode(200)
                .body("client_session.workspace_id", is(workspaceId()));
        withToken(personalAccessToken()).header("seam-workspace", workspaceId())
                .queryParam("user_identifier_key", user).get(GET).then().statusCode(200);
    }

    @Test
    void publishableKeyCreatesAnEmptySessionOfItsUser() {
        withPublishableKey().body(Map.of("user_identifier_key", user)).post(CREATE).then().statusCode(200)
                .body("client_session.user_identifier_key", is(user))
                .body("client_session.workspace_id", is(workspaceId()));

        fails(withPublishableKey().body("{}").post(CREATE).then(),
                new Failure(401, "publishable_key_requires_user_identifier_key"));
        for (String field : List.of("connected_account_ids", "connect_webview_ids")) {
            fails(withPublishableKey().body(Map.of("user_identifier_key", "new-" + user, field, List.of())).post(CREATE)
                    .then(), new Failure(403, "publishable_keys_must_create_empty_client_sessions"));
        }
        fails(as("seam-publishable-key", "seam_pk_bad").contentType(ContentType.JSON)
                .body(Map.of("user_identifier_key", user)).post(CREATE).then(), new Failure(401, "workspace_not_found"));
    }

    // Get

    @Test
    void getByIdAndByUser() {
        Response created = create(Map.of("user_identifier_key", user));
        Map<String, Object> session = created.path("client_session");
        Map<String, Object> byId = Map.of("client_session_id", session.get("client_session_id"));
        Map<String, Object> byUser = Map.of("user_identifier_key", user);

        for (Map<String, Object> by : List.of(byId, byUser)) {
            withApiKey().body(by).post(GET).then().statusCode(200).body("ok", is(true))
                    .body("client_session", equalTo(session));
            withApiKey().queryParams(by).get(GET).then().statusCode(200).body("client_session", equalTo(session));
        }
    }

    @Test
    void getUnknown() {
        Failure notFound = new Failure(404, "client_session_not_found");

        fails(withApiKey().body(Map.of("client_session_id", FakeSeamClient.NOBODY)).post(GET).then(), notFound)
                .body("error.message", is("Could not find client session"));
        fails(withApiKey().body(Map.of("user_identifier_key", user)).post(GET).then(), notFound);
        fails(withApiKey().body("{}").post(GET).then(), notFound);
        fails(withApiKey().get(GET).then(), notFound);
    }

    @Test
    void getWithWrongTypes() {
        fails(withApiKey().body(Map.of("client_session_id", 7)).post(GET).then(), new Failure(400, "invalid_input"))
                .body("error.message", is("Expected string, received number for \"client_session_id\""));
        fails(withApiKey().queryParam("client_session_id", FakeSeamClient.NOBODY, FakeSeamClient.NOBODY).get(GET).then(),
                new Failure(400, "invalid_input"))
                .body("error.message", is("Expected string, received array for \"client_session_id\""));
    }

    @Test
    void getWithClientSessionTokenReturnsItsOwnSession() {
        withToken(clientSessionToken()).header("client-session-token", clientSessionToken()).body("{}").post(GET).then()
                .statusCode(200)
                .body("client_session.client_session_id", is(clientSessionId()))
                .body("client_session.token", is(clientSessionToken()))
                .body("client_session.connected_account_ids", contains(connectedAccountId()))
                .body("client_session.device_count", is(devicesOfConnectedAccount().size()));
        as("client-session-token", clientSessionToken()).get(GET).then().statusCode(200)
                .body("client_session.client_session_id", is(clientSessionId()));

        withToken(clientSessionToken()).body(Map.of("client_session_id", clientSessionId())).post(GET).then()
                .statusCode(getWithClientSessionTokenAndOneParameter());
        fails(withToken(clientSessionToken())
                .body(Map.of("client_session_id", FakeSeamClient.NOBODY, "user_identifier_key", "b")).post(GET)
                .then(), new Failure(400, "invalid_options"));
    }

    @Test
    void tokenOfCreatedSessionIsGoodToGetIt() {
        Response created = create(Map.of("user_identifier_key", user));

        withToken(created.path("client_session.token")).get(GET).then().statusCode(200)
                .body("client_session.user_identifier_key", is(user));
    }

    @Test
    void sessionOfOtherWorkspace() {
        Response created = create(Map.of("user_identifier_key", user));

        withToken(apiKeyOfOtherWorkspace())
                .body(Map.of("client_session_id", created.path("client_session.client_session_id"))).post(GET).then()
                .statusCode(getSessionOfOtherWorkspace());
        withToken(apiKeyOfOtherWorkspace()).body(Map.of("user_identifier_key", user)).post(CREATE).then()
                .statusCode(200)
                .body("client_session.workspace_id", not(is(workspaceId())));
    }

    // Get or create

    @Test
    void getOrCreateReturnsTheSameSessionAgain() {
        Response first = withPublishableKey().body(Map.of("user_identifier_key", user)).post(GET_OR_CREATE);
        Response second = withPublishableKey().body(Map.of("user_identifier_key", user)).post(GET_OR_CREATE);

        first.then().statusCode(200).body("ok", is(true)).body("client_session.user_identifier_key", is(user));
        second.then().statusCode(200)
                .body("client_session", equalTo(first.<Map<String, Object>> path("client_session")));
    }

    @Test
    void getOrCreateFindsWhatCreateMade() {
        Response created = create(Map.of("user_identifier_key", user));

        withPublishableKey().body(Map.of("user_identifier_key", user)).post(GET_OR_CREATE).then().statusCode(200)
                .body("client_session.token", is(created.<String> path("client_session.token")));
    }

    @Test
    void getOrCreateRejects() {
        fails(withPublishableKey().body("{}").post(GET_OR_CREATE).then(),
                new Failure(400, "publishable_key_requires_user_identifier_key"));
        fails(withPublishableKey().body(Map.of("user_identifier_key", user, "connected_account_ids", List.of()))
                .post(GET_OR_CREATE).then(), new Failure(403, "publishable_keys_must_create_empty_client_sessions"));
        fails(as("seam-publishable-key", "seam_pk_bad").contentType(ContentType.JSON)
                .body(Map.of("user_identifier_key", user)).post(GET_OR_CREATE).then(),
                new Failure(400, "workspace_not_found"));
        withPublishableKey().body(Map.of("user_identifier_key", 7)).post(GET_OR_CREATE).then()
                .statusCode(getOrCreateWithWrongTypes());
        withApiKey().body(Map.of("user_identifier_key", user)).post(GET_OR_CREATE).then()
                .statusCode(getOrCreateWithApiKey());
    }

    // Verbs and paths

    @Test
    void otherMethodsAreNotAllowed() {
        Failure notAllowed = new Failure(405, "method_not_allowed");

        for (String verb : List.of("GET", "DELETE", "PATCH")) {
            fails(withApiKey().request(verb, CREATE).then(), notAllowed).body("error.message", is("only POST,PUT accepted"));
        }
        for (String verb : List.of("PUT", "DELETE", "PATCH")) {
            fails(withApiKey().request(verb, GET).then(), notAllowed).body("error.message", is("only GET,POST accepted"));
        }
        fails(withPublishableKey().body(Map.of("user_identifier_key", user)).delete(GET_OR_CREATE).then(), notAllowed);
        withPublishableKey().body(Map.of("user_identifier_key", user)).put(GET_OR_CREATE).then()
                .statusCode(putGetOrCreate());
    }

    @ParameterizedTest
    @CsvSource({ "/client_sessions/rename", "/client_sessions", "/client_sessions/create/" })
    void unknownPathIsNotFound(String path) {
        withApiKey().body("{}").post(path).then().statusCode(404);
    }

    // Other resources

    @ParameterizedTest
    @CsvSource({ "GET", "POST" })
    void devices(String verb) {
        withToken(clientSessionToken()).request(verb, "/devices/list").then().statusCode(200)
                .body("ok", is(true))
                .body("devices.device_id", equalTo(devicesOfConnectedAccount()))
                .body("devices.connected_account_id", everyItem(is(connectedAccountId())))
                .body("devices.workspace_id", everyItem(is(workspaceId())))
                .body("devices.device_type", hasItem("august_lock"))
                .body("devices.display_name", everyItem(notNullValue()))
                .body("devices.is_managed", everyItem(is(true)))
                .body("devices[0].properties.locked", is(true))
                .body("pagination.has_next_page", is(false))
                .body("pagination", aMapWithSize(3));
        List<String> all = withApiKey().request(verb, "/devices/list").path("devices.device_id");
        assertTrue(all.size() > devicesOfConnectedAccount().size());
        assertTrue(all.containsAll(devicesOfConnectedAccount()));
        withToken(apiKeyOfOtherWorkspace()).request(verb, "/devices/list").then().body("devices", empty());
    }

    @ParameterizedTest
    @CsvSource({ "GET", "POST" })
    void connectedAccounts(String verb) {
        withToken(clientSessionToken()).request(verb, "/connected_accounts/list").then()
                .statusCode(listConnectedAccountsWithClientSessionToken());
        String account = "connected_accounts.find { it.connected_account_id == '" + connectedAccountId() + "' }.";
        withApiKey().request(verb, "/connected_accounts/list").then().statusCode(200)
                .body("ok", is(true))
                .body(account + "user_identifier.email", is(email()))
                .body(account + "display_name", is(email()))
                .body("pagination", aMapWithSize(3));
        withApiKey().request(verb, "/connected_accounts/list").then()
                .body("connected_accounts.connected_account_id", hasItem(connectedAccountId()))
                .body("connected_accounts.user_identifier.email", hasItem(emailOfOtherAccount()));
        withToken(apiKeyOfOtherWorkspace()).request(verb, "/connected_accounts/list").then()
                .body("connected_accounts", empty());
    }

    @Test
    void workspace() {
        for (String token : List.of(apiKey(), clientSessionToken())) {
            withToken(token).get("/workspaces/get").then().statusCode(200)
                    .body("ok", is(true))
                    .body("workspace.workspace_id", is(workspaceId()))
                    .body("workspace.publishable_key", is(publishableKey()))
                    .body("workspace.is_sandbox", is(true))
                    .body("workspace.is_suspended", is(false))
                    .body("workspace", not(hasKey("api_key")));
        }
    }

    // Locks

    @Test
    void unlocksAndLocksADoor() {
        String since = Instant.now().minusSeconds(1).toString();
        String attempt = withApiKey().body(Map.of("device_id", lock())).post("/locks/unlock_door").then().statusCode(200)
                .body("action_attempt.action_type", is("UNLOCK_DOOR"))
                .body("action_attempt.status", is("pending"))
                .body("action_attempt.result", nullValue())
                .body("action_attempt.error", nullValue())
                .extract().path("action_attempt.action_attempt_id");

        withApiKey().body(Map.of("action_attempt_id", attempt)).post("/action_attempts/get").then().statusCode(200)
                .body("action_attempt.status", is("success"));
        withApiKey().body(Map.of("action_attempt_ids", List.of(attempt))).post("/action_attempts/list").then()
                .body("action_attempts.action_attempt_id", contains(attempt));
        withApiKey().body(Map.of("device_id", lock())).post("/devices/get").then()
                .body("device.properties.locked", is(false));
        withApiKey().body(Map.of("since", since, "device_id", lock(), "event_type", "lock.unlocked")).post("/events/list")
                .then()
                .body("events[-1].device_id", is(lock()))
                .body("events[-1].workspace_id", is(workspaceId()))
                .body("events[-1].method", tellsHowADoorWasUnlocked() ? is("remote") : nullValue());

        withApiKey().body(Map.of("device_id", lock())).post("/locks/lock_door").then().statusCode(200)
                .body("action_attempt.action_type", is("LOCK_DOOR"));
        withApiKey().body(Map.of("device_id", lock())).post("/devices/get").then()
                .body("device.properties.locked", is(true));
    }

    @Test
    void unknownDoorsAndAttempts() {
        fails(withApiKey().body(Map.of("device_id", FakeSeamClient.NOBODY)).post("/locks/unlock_door").then(),
                new Failure(404, "device_not_found"));
        fails(withApiKey().body(Map.of("action_attempt_id", FakeSeamClient.NOBODY)).post("/action_attempts/get").then(),
                new Failure(404, "action_attempt_not_found"));
        withApiKey().body(Map.of("action_attempt_ids", List.of(FakeSeamClient.NOBODY))).post("/action_attempts/list").then()
                .statusCode(listUnknownActionAttempts());
    }

    @Test
    void eventsNeedAPeriod() {
        String now = Instant.now().toString();
        fails(withApiKey().body("{}").post("/events/list").then(), new Failure(400, "invalid_input"));
        fails(withApiKey().body(Map.of("since", now, "between", List.of(now, now))).post("/events/list").then(),
                new Failure(400, "invalid_input"));
    }

    // Access codes

    @Test
    void accessCodeFromItsCreationUntilItIsDeleted() {
        String pin = unusedCode();
        String id = createAccessCode(Map.of("code", pin, "name", "Guest")).statusCode(200)
                .body("access_code.code", is(pin))
                .body("access_code.name", is("Guest"))
                .body("access_code.type", is("ongoing"))
                .body("access_code.status", is("setting"))
                .body("access_code.is_managed", is(true))
                .extract().path("access_code.access_code_id");
        Map<String, String> byId = Map.of("access_code_id", id);

        withApiKey().body(byId).post("/access_codes/get").then().statusCode(200)
                .body("access_code.status", is(statusOfAccessCodeLater()));
        fails(createAccessCode(Map.of("code", pin, "name", "Cleaner")), new Failure(409, "duplicate_access_code"))
                .body("error.message", is("Cannot set duplicate access code " + pin + " named Cleaner"));
        withApiKey().body(Map.of("access_code_id", id, "name", "Cleaner")).post("/access_codes/update").then()
                .statusCode(200).body("action_attempt.action_type", is("UPDATE_ACCESS_CODE"));
        withApiKey().body(byId).post("/access_codes/get").then().body("access_code.name", is("Cleaner"));
        fails(withApiKey().body(byId).post("/access_codes/pull_backup_access_code").then(),
                new Failure(400, "access_code_not_time_bound"));

        withApiKey().body(byId).post("/access_codes/delete").then().statusCode(200)
                .body("action_attempt.action_type", is("DELETE_ACCESS_CODE"));
        fails(withApiKey().body(byId).post("/access_codes/get").then(), getUnknownAccessCode());
    }

    @Test
    void timeBoundAccessCode() {
        Instant tomorrow = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(1));
        Map<String, Object> period = Map.of("starts_at", tomorrow.toString(), "ends_at", tomorrow.plusSeconds(60).toString());

        String id = createAccessCode(period).statusCode(200)
                .body("access_code.type", is("time_bound"))
                .body("access_code.status", is("unset"))
                .body("access_code.code", matchesPattern("\\d{4}"))
                .extract().path("access_code.access_code_id");
        fails(createAccessCode(Map.of("starts_at", tomorrow.toString())), new Failure(400, "invalid_input"));
        fails(createAccessCode(Map.of("use_backup_access_code_pool", true)), new Failure(400, "invalid_input"));

        withApiKey().body(Map.of("access_code_id", id)).post("/access_codes/pull_backup_access_code").then().statusCode(200)
                .body("backup_access_code.is_backup", is(true));
        withApiKey().body(Map.of("access_code_id", id)).post("/access_codes/delete").then().statusCode(200);
    }

    @Test
    void unmanagedAccessCodeBecomesManaged() {
        String id = withApiKey().body(Map.of("device_id", lock(), "name", "Owner", "code", unusedCode()))
                .post("/access_codes/simulate/create_unmanaged_access_code").then().statusCode(200)
                .body("access_code.is_managed", is(false))
                .extract().path("access_code.access_code_id");
        withApiKey().body(Map.of("device_id", lock())).post("/access_codes/unmanaged/list").then()
                .body("access_codes.access_code_id", hasItem(id));

        withApiKey().body(Map.of("access_code_id", id, "is_managed", true)).post("/access_codes/unmanaged/update").then()
                .statusCode(200);

        withApiKey().body(Map.of("access_code_id", id)).post("/access_codes/get").then().statusCode(200)
                .body("access_code.is_managed", is(true));
        withApiKey().body(Map.of("access_code_id", id)).post("/access_codes/delete").then().statusCode(200);
    }

    // Devices

    @Test
    void deviceIsNoLongerManagedAndManagedAgain() {
        withApiKey().body(Map.of("device_id", lock(), "is_managed", false)).post("/devices/update").then().statusCode(200);
        withApiKey().post("/devices/unmanaged/list").then().body("devices.device_id", hasItem(lock()));
        fails(withApiKey().body(Map.of("device_id", lock())).post("/devices/update").then(),
                new Failure(400, "device_unmanaged"));

        withApiKey().body(Map.of("device_id", lock(), "is_managed", true)).post("/devices/unmanaged/update").then()
                .statusCode(200);
        withApiKey().body(Map.of("device_id", lock())).post("/devices/get").then().body("device.is_managed", is(true));
        fails(withApiKey().body(Map.of("device_id", lock(), "is_managed", true)).post("/devices/unmanaged/update").then(),
                new Failure(400, "device_managed"));
    }

    private String lock() {
        return devicesOfConnectedAccount().get(0);
    }

    private ValidatableResponse createAccessCode(Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("device_id", lock());
        return withApiKey().body(all).post("/access_codes/create").then();
    }

    private static String unusedCode() {
        return String.valueOf(300_000 + ThreadLocalRandom.current().nextInt(700_000));
    }

    // Thermostats, noise sensors, connect webviews, webhooks: the differences

    abstract String thermostatId();

    abstract String noiseSensorId();

    abstract String lockId();

    abstract String acsSystemId();

    /** npm's fake has an older name. */
    abstract String actionTypeOfHeat();

    /** npm's fake still requires a set point. */
    abstract int heatWithoutSetPoint();

    /** npm's fake has no set point in the other unit. */
    abstract boolean convertsSetPoints();

    /** npm's fake names every type if none is given. */
    abstract boolean namesAllEventTypesOfWebhook();

    // Thermostats, noise sensors, connect webviews, webhooks

    @Test
    void thermostatHeats() {
        Response started = withApiKey().body(Map.of("device_id", thermostatId(), "heating_set_point_celsius", 24))
                .post("/thermostats/heat");

        started.then().statusCode(200)
                .body("action_attempt.status", is("pending"))
                .body("action_attempt.action_type", is(actionTypeOfHeat()));
        withApiKey().body(Map.of("action_attempt_id", started.<String> path("action_attempt.action_attempt_id")))
                .post("/action_attempts/get").then().statusCode(200).body("action_attempt.status", is("success"));
        Response device = withApiKey().body(Map.of("device_id", thermostatId())).post("/devices/get");
        device.then().body("device.properties.current_climate_setting.hvac_mode_setting", is("heat"))
                .body("device.properties.current_climate_setting.heating_set_point_celsius", is(24));
        if (convertsSetPoints()) {
            device.then().body("device.properties.current_climate_setting.heating_set_point_fahrenheit", is(75.2F));
        }
    }

    @Test
    void thermostatIsTurnedOff() {
        withApiKey().body(Map.of("device_id", thermostatId())).post("/thermostats/off").then().statusCode(200)
                .body("action_attempt.status", is("pending"));
        // Lets the attempt end
        withApiKey().get("/workspaces/get").then().statusCode(200);

        withApiKey().body(Map.of("device_id", thermostatId())).post("/devices/get").then()
                .body("device.properties.current_climate_setting.hvac_mode_setting", is("off"));
    }

    @Test
    void thermostatRejectsWhatItCannotDo() {
        fails(withApiKey().body(Map.of("device_id", lockId(), "heating_set_point_celsius", 24)).post("/thermostats/heat")
                .then(),
                new Failure(404, "device_not_found"));
        fails(withApiKey().body(Map.of("device_id", thermostatId(), "heating_set_point_celsius", 24,
                "heating_set_point_fahrenheit", 75)).post("/thermostats/heat").then(), new Failure(400, "invalid_input"));
        withApiKey().body(Map.of("device_id", thermostatId())).post("/thermostats/heat").then()
                .statusCode(heatWithoutSetPoint());
    }

    @Test
    void noiseThresholdIsCreatedAndDeleted() {
        Map<String, Object> fields = Map.of("device_id", noiseSensorId(), "name", "Night", "noise_threshold_decibels", 50,
                "starts_daily_at", "22:00:00[America/Los_Angeles]", "ends_daily_at", "07:00:00[America/Los_Angeles]");
        Response created = withApiKey().body(fields).post("/noise_sensors/noise_thresholds/create");
        created.then().statusCode(200)
                .body("noise_threshold.name", is("Night"))
                .body("noise_threshold.noise_threshold_decibels", is(50))
                .body("noise_threshold.starts_daily_at", is("22:00:00[America/Los_Angeles]"))
                .body("action_attempt.action_type", is("CREATE_NOISE_THRESHOLD"));
        String id = created.path("noise_threshold.noise_threshold_id");
        withApiKey().body(Map.of("device_id", noiseSensorId())).post("/noise_sensors/noise_thresholds/list").then()
                .body("noise_thresholds.noise_threshold_id", hasItem(id));

        withApiKey().body(Map.of("device_id", noiseSensorId(), "noise_threshold_id", id))
                .delete("/noise_sensors/noise_thresholds/delete").then().statusCode(200);

        fails(withApiKey().body(Map.of("noise_threshold_id", id)).post("/noise_sensors/noise_thresholds/get").then(),
                new Failure(404, "noise_threshold_not_found"));
    }

    @Test
    void noiseThresholdNeedsOneLevelAndASensor() {
        Map<String, Object> fields = new HashMap<>(Map.of("device_id", noiseSensorId(), "starts_daily_at",
                "22:00:00[America/Los_Angeles]", "ends_daily_at", "07:00:00[America/Los_Angeles]"));
        String create = "/noise_sensors/noise_thresholds/create";
        fails(withApiKey().body(fields).post(create).then(), new Failure(400, "invalid_input"));
        fields.putAll(Map.of("noise_threshold_decibels", 50, "noise_threshold_nrs", 7));
        fails(withApiKey().body(fields).post(create).then(), new Failure(400, "invalid_input"));
        fields.remove("noise_threshold_nrs");
        fields.put("device_id", lockId());
        fails(withApiKey().body(fields).post(create).then(), new Failure(404, "device_not_found"));
    }

    @Test
    void connectWebviewIsPending() {
        Response created = withApiKey().body(Map.of("accepted_providers", List.of("august"), "custom_redirect_url",
                "https://app.example/done")).post("/connect_webviews/create");
        created.then().statusCode(200)
                .body("connect_webview.status", is("pending"))
                .body("connect_webview.login_successful", is(false))
                .body("connect_webview.accepted_providers", contains("august"))
                .body("connect_webview.custom_redirect_url", is("https://app.example/done"))
                .body("connect_webview.custom_redirect_failure_url", is((Object) null))
                .body("connect_webview.device_selection_mode", is("none"));
        String id = created.path("connect_webview.connect_webview_id");
        assertTrue(created.<String> path("connect_webview.url").contains("/connect_webviews/view?connect_webview_id=" + id));
        withApiKey().body(Map.of("connect_webview_id", id)).post("/connect_webviews/get").then().statusCode(200)
                .body("connect_webview.connect_webview_id", is(id));
        withApiKey().get("/connect_webviews/list").then().body("connect_webviews.connect_webview_id", hasItem(id));
        fails(withApiKey().body(Map.of("connect_webview_id", FakeSeamClient.NOBODY)).post("/connect_webviews/get").then(),
                new Failure(404, "connect_webview_not_found"));
    }

    @Test
    void webhookIsCreatedAndDeleted() {
        Response created = withApiKey().body(Map.of("url", "https://app.example/seam")).post("/webhooks/create");
        created.then().statusCode(200)
                .body("webhook.url", is("https://app.example/seam"))
                .body("webhook.secret", not(emptyOrNullString()))
                .body("webhook.event_types", namesAllEventTypesOfWebhook() ? hasItem("lock.unlocked") : contains("*"));
        String id = created.path("webhook.webhook_id");
        withApiKey().get("/webhooks/list").then().body("webhooks.webhook_id", hasItem(id));
        fails(withApiKey().body(Map.of("url", "https://app.example", "event_types", List.of("lock.exploded")))
                .post("/webhooks/create").then(), new Failure(400, "invalid_event_types"));
        fails(withApiKey().body(Map.of("url", "nowhere")).post("/webhooks/create").then(), new Failure(400, "invalid_input"));

        withApiKey().body(Map.of("webhook_id", id)).post("/webhooks/delete").then().statusCode(200);

        fails(withApiKey().body(Map.of("webhook_id", id)).post("/webhooks/get").then(), new Failure(404, "webhook_not_found"));
    }

    @Test
    void userOfAccessSystemIsSuspended() {
        String id = withApiKey().body(Map.of("acs_system_id", acsSystemId(), "full_name", "Resident"))
                .post("/acs/users/create").then().statusCode(200).extract().path("acs_user.acs_user_id");

        withApiKey().body(Map.of("acs_user_id", id)).post("/acs/users/suspend").then().statusCode(200);
        withApiKey().body(Map.of("acs_user_id", id)).post("/acs/users/get").then().body("acs_user.is_suspended", is(true));

        withApiKey().body(Map.of("acs_user_id", id)).post("/acs/users/unsuspend").then().statusCode(200);
        withApiKey().body(Map.of("acs_user_id", id)).post("/acs/users/get").then().body("acs_user.is_suspended", is(false));
    }

    // Sending requests

    RequestSpecification as(String header, String value) {
        return given().baseUri(url()).header(header, value);
    }

    RequestSpecification withToken(String token) {
        return as("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    RequestSpecification withApiKey() {
        return withToken(apiKey());
    }

    RequestSpecification withPublishableKey() {
        return as("seam-publishable-key", publishableKey()).contentType(ContentType.JSON);
    }

    Response create(Map<String, ?> fields) {
        Response response = withApiKey().body(fields).post(CREATE);
        response.then().statusCode(200);
        return response;
    }

    static ValidatableResponse fails(ValidatableResponse response, Failure failure) {
        return response.statusCode(failure.status())
                .contentType(ContentType.JSON)
                .body("ok", is(false))
                .body("error.type", is(failure.type()))
                .body("error.message", not(emptyOrNullString()));
    }

    private static Map<String, Object> wrong(String complaint) {
        return Map.of("_errors", List.of(complaint));
    }

    private static boolean hasSessionField(Response response, String field) {
        return response.<Map<String, Object>> path("client_session").containsKey(field);
    }

    private static Duration lifetime(Response response) {
        return Duration.between(Instant.parse(response.path("client_session.created_at")),
                Instant.parse(response.path("client_session.expires_at")));
    }
}
