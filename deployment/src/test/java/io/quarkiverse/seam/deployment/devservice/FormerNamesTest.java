package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** Deprecated names of fields still work, in the body and in the query. */
class FormerNamesTest extends DevServiceScenario {

    private String empty;

    @BeforeEach
    void addSpace() {
        empty = call("/spaces/create", Map.of("name", "Empty")).at("/space/space_id").asText();
    }

    @ParameterizedTest
    @CsvSource({ "/devices/list, unstable_location_id, devices", "/locks/list, unstable_location_id, devices",
            "/thermostats/list, unstable_location_id, devices", "/noise_sensors/list, unstable_location_id, devices",
            "/acs/entrances/list, location_id, acs_entrances" })
    void findWhatIsInASpace(String path, String field, String key) {
        assertThat(call(path, Map.of(field, empty)).path(key)).isEmpty();
        assertThat(call(path, Map.of(field, FakeSeamSeed.SPACE_ID)).path(key)).isNotEmpty();
        assertThat(call(path, Map.of(field, empty, "space_id", FakeSeamSeed.SPACE_ID)).path(key)).isNotEmpty();
        assertThat(get(path + '?' + field + '=' + empty).path(key)).isEmpty();
        assertThat(get(path + '?' + field + '=' + FakeSeamSeed.SPACE_ID).path(key)).isNotEmpty();
    }

    @Test
    void grantAccessToASpace() {
        JsonNode grant = call("/access_grants/create", Map.of("user_identity_id", FakeSeamSeed.RESIDENT_USER_IDENTITY_ID,
                "location_ids", List.of(empty), "requested_access_methods", List.of(Map.of("mode", "code"))))
                .path("access_grant");

        assertThat(grant.at("/space_ids/0").asText()).isEqualTo(empty);
        assertThat(call("/access_grants/list", Map.of("location_id", empty)).path("access_grants")).hasSize(1);
        assertThat(call("/access_grants/list", Map.of("location_id", FakeSeamSeed.SPACE_ID)).path("access_grants")).isEmpty();
    }

    @Test
    void setWhatTheNewOnesSet() {
        assertThat(call("/acs/users/create", Map.of("acs_system_id", FakeSeamSeed.ACS_SYSTEM_ID, "full_name", "Visitor",
                "email", "visitor@example.com")).at("/acs_user/email_address").asText()).isEqualTo("visitor@example.com");
        call("/thermostats/set_fan_mode", Map.of("device_id", THERMOSTAT, "fan_mode", "on"));
        assertThat(device(THERMOSTAT).at("/properties/current_climate_setting/fan_mode_setting").asText()).isEqualTo("on");
        fails(400, "device_type_not_supported", "/access_codes/create",
                Map.of("device_id", FRONT_DOOR, "use_offline_access_code", true));
    }

    private JsonNode get(String pathAndQuery) {
        return client.call("GET", pathAndQuery, FakeSeamClient.object(), server.apiKey()).body();
    }
}
