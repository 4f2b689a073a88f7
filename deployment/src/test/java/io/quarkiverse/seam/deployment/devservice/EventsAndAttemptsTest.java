package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.FakeSeamClient.Response;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** What happened is found again, and tests decide what happens. */
class EventsAndAttemptsTest extends DevServiceScenario {

    private static final Map<String, String> DOOR = Map.of("device_id", FRONT_DOOR);

    // Events

    @Test
    void listsByTime() {
        call("/devices/simulate/disconnect", DOOR);
        String between = in(1);
        clock.pass(Duration.ofSeconds(2));
        call("/devices/simulate/connect", DOOR);

        assertThat(types(Map.of("since", between))).containsExactly("device.connected");
        assertThat(types(Map.of("between", List.of(BEFORE_ALL_EVENTS, between)))).containsExactly("device.disconnected");
        assertThat(types(Map.of("since", BEFORE_ALL_EVENTS))).containsExactly("device.disconnected", "device.connected");
        assertThat(types(Map.of("since", in(1)))).isEmpty();
        fails(400, "invalid_input", "/events/list", Map.of());
        fails(400, "invalid_input", "/events/list",
                Map.of("since", BEFORE_ALL_EVENTS, "between", List.of(BEFORE_ALL_EVENTS, between)));
    }

    @Test
    void listsByWhatTheyAreAbout() {
        call("/devices/simulate/disconnect", DOOR);
        call("/devices/simulate/disconnect", Map.of("device_id", THERMOSTAT));
        call("/devices/simulate/connect", DOOR);
        String code = call("/access_codes/create", Map.of("device_id", BACK_DOOR)).at("/access_code/access_code_id").asText();

        assertThat(about(Map.of("device_id", THERMOSTAT))).containsExactly("device.disconnected");
        assertThat(about(Map.of("device_ids", List.of(FRONT_DOOR, THERMOSTAT)))).hasSize(3);
        assertThat(about(Map.of("event_type", "device.connected"))).hasSize(1);
        assertThat(about(Map.of("event_types", List.of("device.connected", "device.disconnected")))).hasSize(3);
        assertThat(about(Map.of("access_code_id", code))).containsExactly("access_code.created", "access_code.set_on_device");
        assertThat(about(Map.of("access_code_ids", List.of(code)))).hasSize(2);
        assertThat(about(Map.of("connected_account_id", FakeSeamSeed.GUEST_CONNECTED_ACCOUNT_ID)))
                .containsExactly("device.disconnected");
        assertThat(about(Map.of("space_id", FakeSeamSeed.SPACE_ID))).hasSize(5);
        assertThat(about(Map.of("space_ids", List.of(FakeSeamClient.NOBODY)))).isEmpty();
        assertThat(about(Map.of("limit", 2))).hasSize(2);
        assertThat(about(Map.of("unstable_offset", 4))).containsExactly("access_code.set_on_device");
        assertThat(about(Map.of("event_type", "device.connected", "device_id", THERMOSTAT))).isEmpty();
    }

    @Test
    void getsOne() {
        call("/devices/simulate/disconnect", DOOR);
        JsonNode event = event("device.disconnected");

        assertThat(call("/events/get", Map.of("event_id", event.path("event_id").asText())).path("event")).isEqualTo(event);
        assertThat(call("/events/get", Map.of("device_id", FRONT_DOOR, "event_type", "device.disconnected")).path("event"))
                .isEqualTo(event);
        fails(404, "event_not_found", "/events/get", Map.of("device_id", BACK_DOOR, "event_type", "device.disconnected"));
    }

    @Test
    void belongsToTheWorkspace() {
        call("/devices/simulate/disconnect", DOOR);

        JsonNode body = client.call("/events/list", FakeSeamClient.object().put("since", BEFORE_ALL_EVENTS),
                server.apiKey("acme")).body();

        assertThat(body.path("events").isArray()).isTrue();
        assertThat(body.path("events")).isEmpty();
    }

    private List<String> about(Map<String, ?> filter) {
        Map<String, Object> all = new HashMap<>(filter);
        all.put("since", BEFORE_ALL_EVENTS);
        return types(all);
    }

    private List<String> types(Map<String, ?> filter) {
        return call("/events/list", filter).path("events").findValuesAsText("event_type");
    }

    // Action attempts

    @Test
    void listsAttempts() {
        JsonNode one = call("/locks/unlock_door", DOOR);
        JsonNode other = call("/locks/unlock_door", Map.of("device_id", BACK_DOOR));

        assertThat(attempts(Map.of("device_id", FRONT_DOOR))).containsExactly(id(one));
        assertThat(attempts(Map.of("action_attempt_ids", List.of(id(one), id(other))))).containsExactly(id(one), id(other));
        assertThat(call("/action_attempts/list", Map.of("device_id", BACK_DOOR)).at("/action_attempts/0/status").asText())
                .isEqualTo("success");
        fails(404, "action_attempt_not_found", "/action_attempts/get", Map.of("action_attempt_id", FakeSeamClient.NOBODY));
    }

    private List<String> attempts(Map<String, ?> filter) {
        return call("/action_attempts/list", filter).path("action_attempts").findValuesAsText("action_attempt_id");
    }

    private static String id(JsonNode response) {
        return response.at("/action_attempt/action_attempt_id").asText();
    }

    // What becomes of attempts

    @Test
    void failsAttempts() {
        call("/_fake/attempts", Map.of("outcome", "error", "type", "lock_jammed", "message", "The bolt does not move"));

        JsonNode ended = again(call("/locks/unlock_door", DOOR));

        assertThat(ended.path("status").asText()).isEqualTo("error");
        assertThat(ended.at("/error/type").asText()).isEqualTo("lock_jammed");
        assertThat(ended.at("/error/message").asText()).isEqualTo("The bolt does not move");
        assertThat(ended.path("result").isNull()).isTrue();
        assertThat(isLocked(FRONT_DOOR)).isTrue();
        assertThat(event("action_attempt.unlock_door.failed").path("status").asText()).isEqualTo("error");
        assertThat(eventTypes(FRONT_DOOR)).doesNotContain("lock.unlocked");
        call("/_fake/attempts", Map.of("outcome", "success"));
        assertThat(status(call("/locks/unlock_door", DOOR))).isEqualTo("success");
    }

    @Test
    void holdsAttemptsUntilTheyMaySucceed() {
        call("/_fake/attempts", Map.of("outcome", "pending"));
        JsonNode started = call("/locks/unlock_door", DOOR);
        clock.pass(Duration.ofDays(1));
        assertThat(status(started)).isEqualTo("pending");
        assertThat(isLocked(FRONT_DOOR)).isTrue();

        call("/_fake/attempts", Map.of("outcome", "success"));

        assertThat(status(started)).isEqualTo("success");
        assertThat(isLocked(FRONT_DOOR)).isFalse();
    }

    @Test
    void holdsAttemptsUntilTheyFail() {
        call("/_fake/attempts", Map.of("outcome", "pending"));
        JsonNode started = call("/locks/unlock_door", DOOR);
        assertThat(status(started)).isEqualTo("pending");

        call("/_fake/attempts", Map.of("outcome", "error", "type", "lock_jammed"));

        assertThat(again(started).at("/error/message").asText()).isEqualTo("A failure requested by a test");
    }

    @Test
    void letsAttemptsTakeTheirTime() {
        call("/_fake/attempts", Map.of("outcome", "success", "delay_ms", 3000));
        JsonNode started = call("/locks/unlock_door", DOOR);

        clock.pass(Duration.ofMillis(2999));
        assertThat(status(started)).isEqualTo("pending");
        clock.pass(Duration.ofMillis(1));
        assertThat(status(started)).isEqualTo("success");
    }

    @Test
    void forgetsOnReset() {
        call("/_fake/attempts", Map.of("outcome", "pending"));

        reset();

        assertThat(status(call("/locks/unlock_door", DOOR))).isEqualTo("success");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                          | outcome is required
            {"outcome": "maybe"}                        | Invalid enum value. Expected 'success' ¦ 'error' ¦ 'pending', received 'maybe' for "outcome"
            {"outcome": "error"}                        | Required for the outcome error for "type"
            {"outcome": "pending", "type": "a"}         | Needs the outcome error for "type"
            {"outcome": "success", "message": "a"}      | Needs the outcome error for "message"
            {"outcome": "success", "delay_ms": -1}      | Number must be greater than or equal to 0 for "delay_ms"
            {"outcome": "pending", "delay_ms": 1}       | Needs the outcome success or error for "delay_ms"
            {"outcome": "success", "delay": 1}          | Unrecognized key for "delay"
            """, maxCharsPerColumn = 200)
    void rejectsAnOutcomeThatMakesNoSense(String body, String message) throws Exception {
        Response response = client.call("/_fake/attempts", FakeSeamClient.JSON.readTree(body));

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.body().at("/error/message").asText()).isEqualTo(message.replace(" ¦ ", " | "));
    }

    // Reset of the sandbox

    @Test
    void restoresTheSeed() {
        JsonNode before = device(FRONT_DOOR);
        call("/locks/unlock_door", DOOR);
        call("/devices/update", Map.of("device_id", FRONT_DOOR, "name", "Garden"));
        call("/access_codes/create", DOOR);

        JsonNode started = call("/workspaces/reset_sandbox", Map.of());

        assertThat(started.at("/action_attempt/status").asText()).isEqualTo("pending");
        assertThat(status(started)).isEqualTo("success");
        JsonNode after = device(FRONT_DOOR);
        assertThat(after.path("display_name")).isEqualTo(before.path("display_name"));
        assertThat(after.path("properties")).isEqualTo(before.path("properties"));
        assertThat(call("/access_codes/list", DOOR).path("access_codes")).isEmpty();
        assertThat(eventTypes(FRONT_DOOR)).isEmpty();
        assertThat(attempts(Map.of("action_attempt_ids", List.of(id(started))))).containsExactly(id(started));
    }

    @Test
    void restoresTheWorkspaceItself() {
        JsonNode before = call("/workspaces/get", Map.of());
        JsonNode sessions = call("/client_sessions/list", Map.of());
        call("/workspaces/update", Map.of("name", "Renamed", "is_publishable_key_auth_enabled", false,
                "connect_webview_customization", Map.of("success_message", "Done")));
        call("/webhooks/create", Map.of("url", "http://localhost/webhook"));
        call("/client_sessions/revoke", Map.of("client_session_id", FakeSeamSeed.CLIENT_SESSION_ID));

        call("/workspaces/reset_sandbox", Map.of());

        assertThat(call("/workspaces/get", Map.of())).isEqualTo(before);
        assertThat(call("/webhooks/list", Map.of()).path("webhooks")).isEmpty();
        assertThat(call("/client_sessions/list", Map.of()).findValuesAsText("client_session_id"))
                .isEqualTo(sessions.findValuesAsText("client_session_id"));
    }

    @Test
    void keepsWhatATestDecidedBeforeTheReset() {
        call("/_fake/fail_next", Map.of("status", 503, "path", "/locks/unlock_door"));
        call("/workspaces/reset_sandbox", Map.of());
        call("/_fake/attempts", Map.of("outcome", "pending"));
        JsonNode reset = call("/workspaces/reset_sandbox", Map.of());

        assertThat(response("/locks/unlock_door", DOOR).status()).isEqualTo(503);
        assertThat(status(reset)).isEqualTo("pending");
        call("/_fake/attempts", Map.of("outcome", "success"));
        assertThat(status(reset)).isEqualTo("success");
        assertThat(status(call("/locks/unlock_door", DOOR))).isEqualTo("success");
    }

    @Test
    void dropsWhatWasToHappenBeforeTheReset() {
        call("/access_codes/create", Map.of("device_id", FRONT_DOOR, "starts_at", in(60), "ends_at", in(120)));
        call("/workspaces/reset_sandbox", Map.of());
        device(FRONT_DOOR);

        clock.pass(Duration.ofSeconds(300));

        assertThat(eventTypes(FRONT_DOOR)).isEmpty();
    }

    // Objects

    @Test
    void showsAllObjects() {
        call("/devices/update", Map.of("device_id", FRONT_DOOR, "is_managed", false));

        assertThat(objects("resource=device")).hasSize(3);
        assertThat(objects("resource=unmanaged_device")).hasSize(1);
        assertThat(objects("resource=event").findValuesAsText("event_type")).containsExactly("device.converted_to_unmanaged");
        assertThat(objects("resource=device&workspace=acme")).isEmpty();
        assertThat(objects("resource=workspace").findValuesAsText("name")).containsExactly("Default workspace", "acme");
        assertThat(client.call("GET", "/_fake/objects?resource=nothing", FakeSeamClient.object(), null).type())
                .isEqualTo("invalid_resource");
    }

    private JsonNode objects(String query) {
        return client.call("GET", "/_fake/objects?" + query, FakeSeamClient.object(), null).body().path("objects");
    }
}
