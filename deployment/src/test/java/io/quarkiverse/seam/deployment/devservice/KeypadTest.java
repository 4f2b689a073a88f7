package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** What somebody does at the keypad of a lock. */
class KeypadTest extends DevServiceScenario {

    @Test
    void opensToACodeThatIsSet() {
        String code = call("/access_codes/create", Map.of("device_id", FRONT_DOOR, "code", "4711")).at(
                "/access_code/access_code_id").asText();

        JsonNode started = enter("4711");

        assertThat(status(started)).isEqualTo("success");
        assertThat(isLocked(FRONT_DOOR)).isFalse();
        JsonNode event = event("lock.unlocked");
        assertThat(event.path("method").asText()).isEqualTo("keycode");
        assertThat(event.path("access_code_id").asText()).isEqualTo(code);
        assertThat(event.path("access_code_is_managed").asBoolean()).isTrue();
    }

    @Test
    void opensToACodeOfTheOwner() {
        call("/access_codes/simulate/create_unmanaged_access_code",
                Map.of("device_id", FRONT_DOOR, "code", "4711", "name", "Owner"));

        enter("4711");

        assertThat(isLocked(FRONT_DOOR)).isFalse();
        assertThat(event("lock.unlocked").path("access_code_is_managed").asBoolean(true)).isFalse();
    }

    @Test
    void staysLockedToAnyOther() {
        call("/access_codes/create", Map.of("device_id", BACK_DOOR, "code", "4711"));

        JsonNode started = enter("4711");

        assertThat(status(started)).isEqualTo("success");
        assertThat(isLocked(FRONT_DOOR)).isTrue();
        assertThat(event("lock.access_denied").at("/reason/reason_code").asText()).isEqualTo("unknown_code");
    }

    @Test
    void opensInThePeriodOfTheCodeAlone() {
        call("/access_codes/create", Map.of("device_id", FRONT_DOOR, "code", "4711",
                "starts_at", in(600), "ends_at", in(1200)));
        enter("4711");
        assertThat(event("lock.access_denied").at("/reason/reason_code").asText()).isEqualTo("unknown_code");

        clock.pass(Duration.ofSeconds(600));
        enter("4711");
        assertThat(isLocked(FRONT_DOOR)).isFalse();
        call("/locks/simulate/manual_lock_via_keypad", Map.of("device_id", FRONT_DOOR));

        clock.pass(Duration.ofSeconds(600));
        enter("4711");
        assertThat(isLocked(FRONT_DOOR)).isTrue();
        assertThat(event("lock.access_denied").at("/reason/reason_code").asText()).isEqualTo("expired_code");
    }

    @Test
    void locksByHand() {
        call("/locks/unlock_door", Map.of("device_id", FRONT_DOOR));

        JsonNode started = call("/locks/simulate/manual_lock_via_keypad", Map.of("device_id", FRONT_DOOR));

        assertThat(status(started)).isEqualTo("success");
        assertThat(isLocked(FRONT_DOOR)).isTrue();
        assertThat(event("lock.locked").path("method").asText()).isEqualTo("manual");
    }

    @Test
    void isOfOneBrandAlone() {
        fails(400, "device_type_not_supported", "/locks/simulate/keypad_code_entry",
                Map.of("device_id", THERMOSTAT, "code", "4711"));
        fails(400, "device_type_not_supported", "/locks/simulate/manual_lock_via_keypad", Map.of("device_id", THERMOSTAT));
    }

    private JsonNode enter(String code) {
        return call("/locks/simulate/keypad_code_entry", Map.of("device_id", FRONT_DOOR, "code", code));
    }
}
