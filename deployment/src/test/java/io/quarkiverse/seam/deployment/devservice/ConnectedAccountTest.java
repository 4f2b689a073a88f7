package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** With a connected account go its devices and access systems. */
class ConnectedAccountTest extends DevServiceScenario {

    private static final Map<String, String> RESIDENT = Map.of("connected_account_id",
            FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID);

    @Test
    void takesItsDevicesWithIt() {
        call("/access_codes/create", Map.of("device_id", FRONT_DOOR, "code", "4567"));

        call("/connected_accounts/delete", RESIDENT);

        fails(404, "connected_account_not_found", "/connected_accounts/get", RESIDENT);
        fails(404, "device_not_found", "/devices/get", Map.of("device_id", FRONT_DOOR));
        assertThat(call("/devices/list", Map.of()).path("devices")).hasSize(2);
        assertThat(call("/client_sessions/list", Map.of()).at("/client_sessions/0/connected_account_ids")).isEmpty();
        assertThat(event("connected_account.deleted").path("connected_account_type").asText()).isEqualTo("august");
        assertThat(event("device.deleted").path("device_name").asText()).isEqualTo("Back Door");
        assertThat(eventTypes(FRONT_DOOR)).contains("device.deleted");
    }

    @Test
    void takesItsAccessSystemsWithIt() {
        call("/connected_accounts/delete", Map.of("connected_account_id", FakeSeamSeed.BUILDING_CONNECTED_ACCOUNT_ID));

        assertThat(call("/acs/systems/list", Map.of()).path("acs_systems")).isEmpty();
        assertThat(call("/acs/entrances/list", Map.of()).path("acs_entrances")).isEmpty();
    }

    @Test
    void takesItsDevicesOffline() {
        call("/connected_accounts/simulate/disconnect", RESIDENT);
        call("/connected_accounts/simulate/disconnect", RESIDENT);

        JsonNode account = call("/connected_accounts/get", RESIDENT).path("connected_account");
        assertThat(account.path("errors")).hasSize(1);
        assertThat(account.at("/errors/0/error_code").asText()).isEqualTo("account_disconnected");
        assertThat(device(FRONT_DOOR).at("/properties/online").asBoolean()).isFalse();
        assertThat(device(FRONT_DOOR).at("/errors/0/error_code").asText()).isEqualTo("account_disconnected");
        assertThat(device(FRONT_DOOR).at("/errors/0/is_device_error")).isEqualTo(BooleanNode.FALSE);
        assertThat(device(THERMOSTAT).at("/properties/online").asBoolean()).isTrue();
        assertThat(event("connected_account.disconnected").at("/connected_account_errors/0/error_code").asText())
                .isEqualTo("account_disconnected");
        assertThat(eventTypes(FRONT_DOOR)).containsExactly("device.disconnected");
        assertThat(event("device.disconnected").path("error_code").asText()).isEqualTo("account_disconnected");
        JsonNode attempt = again(call("/locks/unlock_door", Map.of("device_id", FRONT_DOOR)));
        assertThat(attempt.at("/error/type").asText()).isEqualTo("account_disconnected");
    }

    @Test
    void isUpdatedAndSynced() {
        call("/connected_accounts/update", Map.of("connected_account_id", FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID,
                "display_name", "Home", "custom_metadata", Map.of("floor", "3")));
        call("/connected_accounts/sync", RESIDENT);

        JsonNode account = call("/connected_accounts/get", RESIDENT).path("connected_account");
        assertThat(account.path("display_name").asText()).isEqualTo("Home");
        assertThat(account.at("/custom_metadata/floor").asText()).isEqualTo("3");
        fails(404, "connected_account_not_found", "/connected_accounts/sync",
                Map.of("connected_account_id", FakeSeamClient.NOBODY));
    }
}
