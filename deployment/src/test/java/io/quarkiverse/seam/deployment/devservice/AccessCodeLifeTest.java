package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** An access code from its creation until it is gone. */
class AccessCodeLifeTest extends DevServiceScenario {

    @Test
    void isSetOnTheDevice() {
        JsonNode created = create(Map.of("code", "4711", "name", "Guest"));

        assertThat(created.path("status").asText()).isEqualTo("setting");
        assertThat(created.path("type").asText()).isEqualTo("ongoing");
        assertThat(created.path("name").asText()).isEqualTo("Guest");
        assertThat(created.at("/pending_mutations/0/mutation_code").asText()).isEqualTo("creating");
        JsonNode code = get(created);
        assertThat(code.path("status").asText()).isEqualTo("set");
        assertThat(code.path("pending_mutations")).isEmpty();
        assertThat(code.path("errors")).isEmpty();
        assertThat(event("access_code.set_on_device").path("code").asText()).isEqualTo("4711");
        assertThat(event("access_code.set_on_device").path("connected_account_id"))
                .isEqualTo(device(FRONT_DOOR).path("connected_account_id"));
        assertThat(eventTypes(FRONT_DOOR)).containsExactly("access_code.created", "access_code.set_on_device");
    }

    @Test
    void getsACodeIfNoneIsGiven() {
        assertThat(create(Map.of()).path("code").asText()).matches("[3-9]\\d{3}");
        assertThat(create(Map.of("preferred_code_length", 6)).path("code").asText()).matches("[3-9]\\d{5}");
        assertThat(create(Map.of()).path("name").asText()).isEqualTo("New Access Code");
    }

    @Test
    void isSetInItsPeriodAlone() {
        JsonNode created = create(Map.of("starts_at", in(3600), "ends_at", in(7200)));
        assertThat(created.path("type").asText()).isEqualTo("time_bound");
        assertThat(created.path("status").asText()).isEqualTo("unset");
        assertThat(status(created)).isEqualTo("unset");

        clock.pass(Duration.ofSeconds(3599));
        assertThat(status(created)).isEqualTo("unset");
        clock.pass(Duration.ofSeconds(1));
        assertThat(status(created)).isEqualTo("set");
        assertThat(event("access_code.set_on_device").path("created_at").asText()).startsWith(clock.instant().toString()
                .substring(0, 19));
        clock.pass(Duration.ofSeconds(3600));
        assertThat(status(created)).isEqualTo("unset");
        assertThat(eventTypes(FRONT_DOOR)).endsWith("access_code.removed_from_device");
    }

    @Test
    void waitsForADeviceThatIsOffline() {
        call("/devices/simulate/disconnect", Map.of("device_id", FRONT_DOOR));
        JsonNode created = create(Map.of());
        assertThat(get(created).path("status").asText()).isEqualTo("setting");
        assertThat(get(created).at("/errors/0/error_code").asText()).isEqualTo("device_disconnected");

        call("/devices/simulate/connect", Map.of("device_id", FRONT_DOOR));

        assertThat(get(created).path("status").asText()).isEqualTo("set");
        assertThat(get(created).path("errors")).isEmpty();
    }

    @Test
    void isChanged() {
        JsonNode created = create(Map.of("code", "4711", "name", "Guest"));
        assertThat(status(created)).isEqualTo("set");

        JsonNode updated = call("/access_codes/update", Map.of("access_code_id", id(created), "code", "4712", "name", "Cleaner",
                "starts_at", in(-60), "ends_at", in(60)));

        assertThat(updated.at("/action_attempt/action_type").asText()).isEqualTo("UPDATE_ACCESS_CODE");
        JsonNode code = get(created);
        assertThat(code.path("code").asText()).isEqualTo("4712");
        assertThat(code.path("name").asText()).isEqualTo("Cleaner");
        assertThat(code.path("type").asText()).isEqualTo("time_bound");
        assertThat(code.path("status").asText()).isEqualTo("set");
        JsonNode change = event("access_code.code_changed");
        assertThat(change.at("/from/code").asText()).isEqualTo("4711");
        assertThat(change.at("/to/code").asText()).isEqualTo("4712");
        assertThat(eventTypes(FRONT_DOOR)).contains("access_code.name_changed", "access_code.time_frame_changed",
                "access_code.changed");
        assertThat(again(updated).at("/result/access_code/code").asText()).isEqualTo("4712");

        clock.pass(Duration.ofSeconds(60));
        assertThat(status(created)).isEqualTo("unset");
        call("/access_codes/update", Map.of("access_code_id", id(created), "type", "ongoing"));
        assertThat(status(created)).isEqualTo("set");
        assertThat(get(created).has("ends_at")).isFalse();
    }

    @Test
    void staysAsItIsWithoutAChange() {
        JsonNode created = create(Map.of("code", "4711"));
        assertThat(status(created)).isEqualTo("set");

        call("/access_codes/update", Map.of("access_code_id", id(created), "code", "4711"));

        assertThat(eventTypes(FRONT_DOOR)).doesNotContain("access_code.changed").endsWith("access_code.set_on_device");
    }

    @Test
    void isDeleted() {
        JsonNode created = create(Map.of("code", "4711"));
        assertThat(status(created)).isEqualTo("set");

        JsonNode deleted = call("/access_codes/delete", Map.of("access_code_id", id(created), "device_id", FRONT_DOOR));

        assertThat(super.status(deleted)).isEqualTo("success");
        fails(404, "access_code_not_found", "/access_codes/get", Map.of("access_code_id", id(created)));
        assertThat(event("access_code.deleted").path("code").asText()).isEqualTo("4711");
        assertThat(eventTypes(FRONT_DOOR)).endsWith("access_code.removed_from_device", "access_code.deleted");
        create(Map.of("code", "4711"));
    }

    @Test
    void isDeletedOnceTheDeviceIsOnline() {
        JsonNode created = create(Map.of());
        call("/devices/simulate/disconnect", Map.of("device_id", FRONT_DOOR));

        call("/access_codes/delete", Map.of("access_code_id", id(created)));

        assertThat(status(created)).isEqualTo("removing");
        call("/devices/simulate/connect", Map.of("device_id", FRONT_DOOR));
        fails(404, "access_code_not_found", "/access_codes/get", Map.of("access_code_id", id(created)));
    }

    @Test
    void belongsToItsDevice() {
        JsonNode created = create(Map.of());

        for (String path : new String[] { "/access_codes/update", "/access_codes/delete" }) {
            fails(404, "access_code_not_found", path, Map.of("access_code_id", id(created), "device_id", BACK_DOOR));
        }
    }

    @Test
    void reportsAFailure() {
        call("/_fake/attempts", Map.of("outcome", "error", "type", "provider_issue", "message", "The keypad is jammed"));

        JsonNode created = create(Map.of());

        JsonNode code = get(created);
        assertThat(code.path("status").asText()).isEqualTo("setting");
        assertThat(code.at("/errors/0/error_code").asText()).isEqualTo("failed_to_set_on_device");
        assertThat(code.at("/errors/0/message").asText()).isEqualTo("The keypad is jammed");
        assertThat(event("access_code.failed_to_set_on_device").at("/access_code_errors/0/error_code").asText())
                .isEqualTo("failed_to_set_on_device");
        call("/_fake/attempts", Map.of("outcome", "success"));
        call("/access_codes/update", Map.of("access_code_id", id(created), "name", "Second try"));
        assertThat(status(created)).isEqualTo("set");
        assertThat(get(created).path("errors")).isEmpty();
    }

    private JsonNode create(Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("device_id", FRONT_DOOR);
        return call("/access_codes/create", all).path("access_code");
    }

    private JsonNode get(JsonNode code) {
        return call("/access_codes/get", Map.of("access_code_id", id(code))).path("access_code");
    }

    @Override
    String status(JsonNode code) {
        return get(code).path("status").asText();
    }

    private static String id(JsonNode code) {
        return code.path("access_code_id").asText();
    }
}
