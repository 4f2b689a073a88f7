package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Doors are locked and unlocked, and events tell of it. */
class LockingTest extends DevServiceScenario {

    private static final Map<String, String> DOOR = Map.of("device_id", FRONT_DOOR);

    @Test
    void unlocks() {
        JsonNode started = call("/locks/unlock_door", DOOR);

        assertThat(started.at("/action_attempt/status").asText()).isEqualTo("pending");
        assertThat(started.at("/action_attempt/action_type").asText()).isEqualTo("UNLOCK_DOOR");
        JsonNode ended = again(started);
        assertThat(ended.path("status").asText()).isEqualTo("success");
        assertThat(ended.at("/result/was_confirmed_by_device").asBoolean()).isTrue();
        assertThat(isLocked(FRONT_DOOR)).isFalse();
        assertThat(isLocked(BACK_DOOR)).isTrue();
        JsonNode event = event("lock.unlocked");
        assertThat(event.path("action_attempt_id")).isEqualTo(ended.path("action_attempt_id"));
        assertThat(event.path("device_id").asText()).isEqualTo(FRONT_DOOR);
        assertThat(event.path("method").asText()).isEqualTo("remote");
        assertThat(event.path("connected_account_id")).isEqualTo(device(FRONT_DOOR).path("connected_account_id"));
    }

    @Test
    void locks() {
        call("/locks/unlock_door", DOOR);

        JsonNode started = call("/locks/lock_door", DOOR);

        assertThat(status(started)).isEqualTo("success");
        assertThat(isLocked(FRONT_DOOR)).isTrue();
        assertThat(event("lock.locked").path("action_attempt_id").asText())
                .isEqualTo(started.at("/action_attempt/action_attempt_id").asText());
    }

    @Test
    void tellsOfTheAttemptToo() {
        JsonNode started = call("/locks/unlock_door", DOOR);

        JsonNode event = event("action_attempt.unlock_door.succeeded");

        assertThat(event.path("action_attempt_id").asText())
                .isEqualTo(started.at("/action_attempt/action_attempt_id").asText());
        assertThat(event.path("status").asText()).isEqualTo("success");
        assertThat(event.path("device_id").asText()).isEqualTo(FRONT_DOOR);
        assertThat(event.path("connected_account_id").isTextual()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/locks/lock_door", "/locks/unlock_door", "/locks/configure_auto_lock" })
    void failsOnADeviceThatIsOffline(String path) {
        call("/devices/simulate/disconnect", DOOR);

        JsonNode ended = again(call(path, Map.of("device_id", FRONT_DOOR, "auto_lock_enabled", true)));

        assertThat(ended.path("status").asText()).isEqualTo("error");
        assertThat(ended.at("/error/type").asText()).isEqualTo("device_disconnected");
        assertThat(ended.at("/error/message").asText()).isEqualTo("The device is disconnected");
        assertThat(ended.path("result").isNull()).isTrue();
        assertThat(isLocked(FRONT_DOOR)).isTrue();
        assertThat(eventTypes(FRONT_DOOR)).doesNotContain("lock.unlocked", "lock.locked");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/locks/lock_door", "/locks/unlock_door", "/locks/configure_auto_lock" })
    void failsOnADeviceThatCannot(String path) {
        JsonNode ended = again(call(path, Map.of("device_id", THERMOSTAT, "auto_lock_enabled", true)));

        assertThat(ended.path("status").asText()).isEqualTo("error");
        assertThat(ended.at("/error/type").asText()).isEqualTo("uncategorized_error");
    }

    @Test
    void doesNotKnowOtherDevices() {
        fails(404, "device_not_found", "/locks/unlock_door", Map.of("device_id", FakeSeamClient.NOBODY));
        fails(404, "device_not_found", "/locks/get", Map.of("device_id", THERMOSTAT));
        assertThat(call("/locks/list", Map.of()).path("devices").findValuesAsText("device_id"))
                .containsExactly(FRONT_DOOR, BACK_DOOR);
        assertThat(call("/locks/get", DOOR).path("lock")).isEqualTo(device(FRONT_DOOR));
    }

    @Test
    void locksByItselfAfterTheDelay() {
        JsonNode configured = call("/locks/configure_auto_lock",
                Map.of("device_id", FRONT_DOOR, "auto_lock_enabled", true, "auto_lock_delay_seconds", 30));
        assertThat(status(configured)).isEqualTo("success");
        assertThat(device(FRONT_DOOR).at("/properties/auto_lock_enabled").asBoolean()).isTrue();
        assertThat(device(FRONT_DOOR).at("/properties/auto_lock_delay_seconds").asInt()).isEqualTo(30);

        call("/locks/unlock_door", DOOR);
        assertThat(isLocked(FRONT_DOOR)).isFalse();
        clock.pass(Duration.ofSeconds(20));
        call("/locks/unlock_door", DOOR);
        assertThat(isLocked(FRONT_DOOR)).isFalse();
        clock.pass(Duration.ofSeconds(29));
        assertThat(isLocked(FRONT_DOOR)).isFalse();
        clock.pass(Duration.ofSeconds(1));

        assertThat(isLocked(FRONT_DOOR)).isTrue();
        assertThat(event("lock.locked").path("method").asText()).isEqualTo("automatic");
    }

    @Test
    void staysUnlockedWithoutAutoLock() {
        call("/locks/unlock_door", DOOR);
        assertThat(isLocked(FRONT_DOOR)).isFalse();

        clock.pass(Duration.ofDays(1));

        assertThat(isLocked(FRONT_DOOR)).isFalse();
    }

    @Test
    void isLeftToTheDeviceNoLongerManaged() {
        call("/devices/update", Map.of("device_id", FRONT_DOOR, "is_managed", false));

        fails(400, "device_unmanaged", "/locks/unlock_door", DOOR);
    }
}
