package io.quarkiverse.seam.deployment.devservice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A page of the application calls Seam from the browser, with the token of its user's client session. */
class ServesPagesOfTheApplicationTest {

    private static final String PAGE = "http://localhost:8080";
    private static final String ALLOWED_ORIGIN = "Access-Control-Allow-Origin";
    private static final Map<String, String> FRONT_DOOR = Map.of("device_id", FakeSeamSeed.FRONT_DOOR_DEVICE_ID);

    private final FakeSeamServer seam = new FakeSeamServer(0, Set.of());
    private String resident;
    private String guest;

    @BeforeEach
    void start() {
        seam.start();
        resident = tokenFor("resident", FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID);
        guest = tokenFor("guest", FakeSeamSeed.GUEST_CONNECTED_ACCOUNT_ID);
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    // CORS

    /** As browsers send it for Seam's own JavaScript client. */
    @ParameterizedTest
    @ValueSource(strings = { "http://localhost:8080", "https://localhost", "http://127.0.0.1:8081", "http://[::1]:8080",
            "http://acme.localhost:3000" })
    void acceptsThePreflightOfAPageOfThisMachine(String origin) {
        List<String> sent = List.of("authorization", "client-session-token", "content-type", "seam-lts-version",
                "seam-sdk-name", "seam-sdk-version");

        Response preflight = preflight(origin, "PATCH", String.join(",", sent), "/devices/update");

        preflight.then().statusCode(200).header(ALLOWED_ORIGIN, is(origin)).header("Vary", is("Origin"));
        assertThat(preflight.header("Access-Control-Allow-Methods").split(", "))
                .contains("GET", "POST", "PUT", "PATCH", "DELETE");
        assertThat(preflight.header("Access-Control-Allow-Headers").split(", ")).containsAll(sent);
        assertThat(preflight.body().asString()).isEmpty();
    }

    @Test
    void letsThePageReadResponses() {
        page(resident).post("/devices/list").then().statusCode(200).header(ALLOWED_ORIGIN, is(PAGE)).header("Vary",
                is("Origin"));
    }

    @Test
    void letsThePageReadFailures() {
        page("seam_cst1_unknown").post("/devices/list").then().statusCode(401).header(ALLOWED_ORIGIN, is(PAGE));
        page(resident).post("/devices/rename").then().statusCode(404).header(ALLOWED_ORIGIN, is(PAGE));

        given().baseUri(seam.url()).contentType(ContentType.JSON).body(Map.of("status", 503)).post("/_fake/fail_next");

        page(resident).post("/devices/list").then().statusCode(503).header(ALLOWED_ORIGIN, is(PAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "https://localhost.evil.example", "http://127.0.0.1.evil.example",
            "http://192.168.1.2:8080", "null", "", "file://", "localhost:8080", "http://local host" })
    void letsNoOtherPageReadAnything(String origin) {
        preflight(origin, "POST", "authorization", "/devices/list").then().header(ALLOWED_ORIGIN, nullValue());

        page(origin, resident).post("/devices/list").then().header(ALLOWED_ORIGIN, nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/_fake/sessions", "/_fake/requests", "/_fake/reset" })
    void letsNoPageReadWhatIsForTests(String path) {
        preflight(PAGE, "GET", "content-type", path).then().statusCode(403).header(ALLOWED_ORIGIN, nullValue());
        page(resident).get(path).then().statusCode(403).header(ALLOWED_ORIGIN, nullValue());
    }

    /** Tests count the calls to Seam, and a failure that they asked for is for one of these. */
    @Test
    void aPreflightIsNoCall() {
        RequestSpecification control = given().baseUri(seam.url()).contentType(ContentType.JSON);
        control.post("/_fake/reset");
        control.body(Map.of("status", 418)).post("/_fake/fail_next");

        preflight(PAGE, "POST", "authorization", "/devices/list").then().statusCode(200);

        control.get("/_fake/requests").then().body("requests", empty());
        page(FakeSeamSeed.CLIENT_SESSION_TOKEN).post("/devices/list").then().statusCode(418);
    }

    // What the page of a user sees and does

    @Test
    void listsTheDevicesOfTheUserAlone() {
        page(resident).post("/devices/list").then().statusCode(200).body("devices.device_id",
                containsInAnyOrder(FakeSeamSeed.FRONT_DOOR_DEVICE_ID, FakeSeamSeed.BACK_DOOR_DEVICE_ID));
        page(guest).post("/devices/list").then().statusCode(200).body("devices.device_id",
                contains(FakeSeamSeed.THERMOSTAT_DEVICE_ID));
        page(tokenFor("nobody")).post("/devices/list").then().statusCode(200).body("devices", empty());
        page(guest).body(Map.of("device_ids", List.of(FakeSeamSeed.FRONT_DOOR_DEVICE_ID))).post("/devices/list").then()
                .statusCode(200).body("devices", empty());
        page(guest).body(Map.of("connected_account_ids", List.of(FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID)))
                .post("/devices/list").then().statusCode(200).body("devices", empty());
        page(guest).body(Map.of("user_identifier_key", "resident")).post("/devices/list").then()
                .statusCode(200).body("devices", empty());
    }

    @Test
    void unlocksTheDoorOfTheUserAlone() {
        page(guest).body(FRONT_DOOR).post("/locks/unlock_door").then().statusCode(404);
        page(resident).body(FRONT_DOOR).post("/devices/get").then().body("device.properties.locked", is(true));

        String attempt = page(resident).body(FRONT_DOOR).post("/locks/unlock_door").then().statusCode(200).extract()
                .path("action_attempt.action_attempt_id");

        Map<String, String> attemptId = Map.of("action_attempt_id", attempt);
        page(resident).body(attemptId).post("/action_attempts/get").then().statusCode(200)
                .body("action_attempt.status", is("success"));
        page(guest).body(attemptId).post("/action_attempts/get").then().statusCode(404);
        page(resident).body(FRONT_DOOR).post("/devices/get").then().body("device.properties.locked", is(false));
    }

    /** The calls of the components of a lock, with the HTTP methods that Seam's own JavaScript client uses. */
    @Test
    void servesTheComponentsOfALock() {
        page(resident).get("/connected_accounts/get?connected_account_id=" + FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID)
                .then().statusCode(200)
                .body("connected_account.connected_account_id", is(FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID));
        page(resident).body(Map.of("device_id", FakeSeamSeed.FRONT_DOOR_DEVICE_ID, "name", "Main Door"))
                .patch("/devices/update").then().statusCode(200);
        page(resident).body(FRONT_DOOR).post("/access_codes/generate_code").then().statusCode(200);
        String code = page(resident)
                .body(Map.of("device_id", FakeSeamSeed.FRONT_DOOR_DEVICE_ID, "name", "Friend", "code", "4711"))
                .post("/access_codes/create").then().statusCode(200).extract().path("access_code.access_code_id");
        page(resident).body(FRONT_DOOR).post("/access_codes/list").then().statusCode(200)
                .body("access_codes.access_code_id", contains(code));
        Map<String, String> codeId = Map.of("access_code_id", code);
        page(resident).body(codeId).post("/access_codes/get").then().statusCode(200);
        page(resident).body(Map.of("access_code_id", code, "name", "A friend")).put("/access_codes/update").then()
                .statusCode(200);
        page(resident).body(Map.of("access_code_id", code, "since", "2000-01-01T00:00:00Z")).post("/events/list").then()
                .statusCode(200).body("events.access_code_id", everyItem(is(code)));

        for (String path : List.of("/access_codes/get", "/access_codes/delete")) {
            page(guest).body(codeId).post(path).then().statusCode(404);
        }
        page(guest).body(FRONT_DOOR).post("/devices/get").then().statusCode(404);
        page(guest).body(Map.of("device_id", FakeSeamSeed.FRONT_DOOR_DEVICE_ID, "name", "Mine")).patch("/devices/update")
                .then().statusCode(404);
        page(guest).get("/connected_accounts/get?connected_account_id=" + FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID)
                .then().statusCode(404);
        seesNothing(page(guest).body(FRONT_DOOR).post("/access_codes/list"), "access_codes");
        seesNothing(page(guest).body(Map.of("access_code_id", code, "since", "2000-01-01T00:00:00Z")).post("/events/list"),
                "events");

        page(resident).body(codeId).post("/access_codes/delete").then().statusCode(200);
    }

    @Test
    void servesTheComponentsOfAThermostat() {
        Map<String, Object> preset = Map.of("device_id", FakeSeamSeed.THERMOSTAT_DEVICE_ID, "climate_preset_key", "movie",
                "heating_set_point_celsius", 20);
        Map<String, Object> input = Map.of("device_id", FakeSeamSeed.THERMOSTAT_DEVICE_ID, "climate_preset_key", "movie",
                "heating_set_point_celsius", 20, "cooling_set_point_celsius", 25, "fan_mode_setting", "auto");

        page(guest).body(preset).post("/thermostats/create_climate_preset").then().statusCode(200);
        page(guest).body(preset).patch("/thermostats/update_climate_preset").then().statusCode(200);

        for (String path : List.of("/thermostats/cool", "/thermostats/heat", "/thermostats/heat_cool", "/thermostats/off",
                "/thermostats/set_fan_mode", "/thermostats/delete_climate_preset")) {
            page(resident).body(input).post(path).then().statusCode(404);
            page(guest).body(input).post(path).then().statusCode(200);
        }
    }

    @Test
    void servesTheComponentsOfANoiseSensor() {
        String neighbour = tokenFor("neighbour", FakeSeamSeed.NOISE_SENSOR_CONNECTED_ACCOUNT_ID);
        Map<String, String> sensor = Map.of("device_id", FakeSeamSeed.NOISE_SENSOR_DEVICE_ID);

        page(neighbour).body(sensor).post("/noise_sensors/noise_thresholds/list").then().statusCode(200);
        page(neighbour).body(Map.of("device_id", FakeSeamSeed.NOISE_SENSOR_DEVICE_ID, "since", "2000-01-01T00:00:00Z"))
                .post("/events/list").then().statusCode(200);

        seesNothing(page(guest).body(sensor).post("/noise_sensors/noise_thresholds/list"), "noise_thresholds");
    }

    @Test
    void servesTheButtonThatConnectsAnAccount() {
        page(resident).post("/client_sessions/get").then().statusCode(200)
                .body("client_session.user_identifier_key", is("resident"));
        page(resident).body(Map.of("accepted_providers", List.of("august"))).post("/connect_webviews/create").then()
                .statusCode(200);
    }

    /** Nothing, or not even that there is nothing. */
    private static void seesNothing(Response response, String list) {
        if (response.statusCode() != 404) {
            response.then().statusCode(200).body(list, empty());
        }
    }

    private Response preflight(String origin, String method, String headers, String path) {
        return given().baseUri(seam.url()).header("Origin", origin).header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers).options(path);
    }

    private RequestSpecification page(String token) {
        return page(PAGE, token);
    }

    private RequestSpecification page(String origin, String token) {
        return given().baseUri(seam.url()).contentType(ContentType.JSON).header("Origin", origin)
                .header("Authorization", "Bearer " + token).header("client-session-token", token);
    }

    private String tokenFor(String user, String... connectedAccountIds) {
        ValidatableResponse session = given().baseUri(seam.url()).contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + seam.apiKey())
                .body(Map.of("user_identifier_key", user, "connected_account_ids", connectedAccountIds))
                .post("/client_sessions/get_or_create").then().statusCode(200);
        return session.extract().path("client_session.token");
    }
}
