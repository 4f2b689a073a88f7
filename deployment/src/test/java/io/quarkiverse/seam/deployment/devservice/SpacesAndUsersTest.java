package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** Spaces with what is in them, the users of an application, and the customers whose data they are. */
class SpacesAndUsersTest extends DevServiceScenario {

    private static final String GUEST = FakeSeamSeed.GUEST_USER_IDENTITY_ID;

    // Spaces

    @Test
    void spaceHasItsDevicesAndEntrances() {
        JsonNode space = call("/spaces/create", Map.of("name", "Room 7", "space_key", "room-7", "device_ids",
                List.of(FRONT_DOOR), "acs_entrance_ids", List.of(FakeSeamSeed.ACS_ENTRANCE_ID))).path("space");

        assertThat(space.path("device_count").asInt()).isEqualTo(1);
        assertThat(space.path("acs_entrance_count").asInt()).isEqualTo(1);
        JsonNode created = event("space.created");
        assertThat(created.at("/device_ids/0").asText()).isEqualTo(FRONT_DOOR);
        assertThat(created.at("/acs_entrance_ids/0").asText()).isEqualTo(FakeSeamSeed.ACS_ENTRANCE_ID);
        JsonNode batch = call("/spaces/get_related", Map.of("space_keys", List.of("room-7"))).path("batch");
        assertThat(batch.at("/devices/0/device_id").asText()).isEqualTo(FRONT_DOOR);
        assertThat(batch.path("devices")).hasSize(1);
        assertThat(batch.at("/acs_systems/0/acs_system_id").asText()).isEqualTo(FakeSeamSeed.ACS_SYSTEM_ID);
        assertThat(batch.path("connected_accounts")).hasSize(2);
    }

    @Test
    void fieldsThatTheEndpointDoesNotHaveAreIgnored() {
        JsonNode space = call("/spaces/create", Map.of("name", "Room 7", "space_id", FakeSeamSeed.SPACE_ID,
                "created_at", "nonsense", "workspace_id", "other", "_number", 1)).path("space");

        assertThat(space.path("space_id").asText()).isNotEqualTo(FakeSeamSeed.SPACE_ID);
        assertThat(space.path("created_at").asText()).startsWith("20");
        assertThat(space.path("workspace_id").asText()).isEqualTo(FakeSeamSeed.WORKSPACE_ID);
        assertThat(call("/spaces/list", Map.of()).path("spaces")).hasSize(2);
    }

    @Test
    void devicesComeAndGo() {
        String space = call("/spaces/create", Map.of("name", "Room 7")).at("/space/space_id").asText();

        call("/spaces/add_devices", Map.of("space_id", space, "device_ids", List.of(FRONT_DOOR, BACK_DOOR)));
        assertThat(event("space.device_membership_changed").path("device_ids")).hasSize(2);
        call("/spaces/remove_devices", Map.of("space_id", space, "device_ids", List.of(FRONT_DOOR)));
        assertThat(event("space.device_membership_changed").at("/device_ids/0").asText()).isEqualTo(BACK_DOOR);
        call("/spaces/update", Map.of("space_id", space, "device_ids", List.of(THERMOSTAT)));
        assertThat(call("/devices/list", Map.of("space_id", space)).path("devices").findValuesAsText("device_id"))
                .containsExactly(THERMOSTAT);

        call("/spaces/delete", Map.of("space_id", space));

        assertThat(event("space.deleted").at("/device_ids/0").asText()).isEqualTo(THERMOSTAT);
        assertThat(device(THERMOSTAT).path("space_ids")).hasSize(1);
    }

    @Test
    void keyOfASpaceIsItsOwn() {
        fails(409, "space_key_already_exists", "/spaces/create", Map.of("name", "Other", "space_key", "example-home"));
        call("/spaces/update", Map.of("space_id", FakeSeamSeed.SPACE_ID, "space_key", "example-home", "name", "Home"));
        assertThat(call("/spaces/get", Map.of("space_key", "example-home")).at("/space/name").asText()).isEqualTo("Home");
    }

    // User identities

    @Test
    void userHasItsOwnKeyAndAddresses() {
        Map<String, String> user = Map.of("user_identity_key", "tenant", "email_address", "tenant@example.com",
                "phone_number", "+15551230100");
        String id = call("/user_identities/create", user).at("/user_identity/user_identity_id").asText();

        user.forEach((field, value) -> {
            fails(409, field + "_already_exists", "/user_identities/create", Map.of(field, value));
            fails(409, field + "_already_exists", "/user_identities/update",
                    Map.of("user_identity_id", FakeSeamSeed.GUEST_USER_IDENTITY_ID, field, value));
            call("/user_identities/update", Map.of("user_identity_id", id, field, value));
        });
        JsonNode grant = call("/access_grants/create", Map.of("user_identity", Map.of("phone_number", "+15551230100"),
                "device_ids", List.of(FRONT_DOOR), "requested_access_methods", List.of(Map.of("mode", "code"))))
                .path("access_grant");
        assertThat(grant.path("user_identity_id").asText()).isEqualTo(id);
    }

    @Test
    void userGetsAccessToADevice() {
        Map<String, String> ids = Map.of("user_identity_id", GUEST, "device_id", FRONT_DOOR);
        call("/user_identities/grant_access_to_device", ids);
        assertThat(accessible()).containsExactly(FRONT_DOOR);

        call("/user_identities/revoke_access_to_device", ids);
        assertThat(accessible()).isEmpty();
    }

    @Test
    void userGetsAnInstantKey() {
        JsonNode key = call("/user_identities/generate_instant_key", Map.of("user_identity_id", GUEST)).path("instant_key");

        String session = key.path("client_session_id").asText();
        assertThat(call("/client_sessions/get", Map.of("client_session_id", session)).at("/client_session/user_identity_id")
                .asText()).isEqualTo(GUEST);
        assertThat(call("/instant_keys/list", Map.of("user_identity_id", GUEST)).at("/instant_keys/0")).isEqualTo(key);
        call("/instant_keys/delete", Map.of("instant_key_id", key.path("instant_key_id").asText()));
        fails(404, "client_session_not_found", "/client_sessions/get", Map.of("client_session_id", session));
    }

    @Test
    void instantKeyIsUsedOnceAtLeast() {
        assertThat(response("/user_identities/generate_instant_key",
                Map.of("user_identity_id", FakeSeamSeed.GUEST_USER_IDENTITY_ID, "max_use_count", -1)).errors("max_use_count")
                .path(0).asText()).isEqualTo("Number must be greater than or equal to 1");
    }

    @Test
    void userIsOneOfAccessSystemsToo() {
        JsonNode identity = call("/user_identities/create", Map.of("full_name", "Visitor", "user_identity_key", "visitor",
                "acs_system_ids", List.of(FakeSeamSeed.ACS_SYSTEM_ID))).path("user_identity");
        Map<String, String> id = Map.of("user_identity_id", identity.path("user_identity_id").asText());

        assertThat(call("/user_identities/list_acs_users", id).at("/acs_users/0/full_name").asText()).isEqualTo("Visitor");
        assertThat(call("/user_identities/list_acs_systems", id).path("acs_systems")).hasSize(1);
        fails(409, "user_identity_key_already_exists", "/user_identities/create", Map.of("user_identity_key", "visitor"));
        call("/user_identities/delete", id);
        assertThat(call("/acs/users/list", Map.of()).at("/acs_users/0").has("user_identity_id")).isFalse();
    }

    // Phones

    @Test
    void phoneIsDeactivated() {
        JsonNode phone = call("/phones/simulate/create_sandbox_phone", Map.of("user_identity_id", GUEST)).path("phone");
        assertThat(phone.path("device_type").asText()).isEqualTo("android_phone");
        assertThat(call("/phones/list", Map.of("owner_user_identity_id", GUEST)).path("phones")).hasSize(1);

        call("/phones/deactivate", Map.of("device_id", phone.path("device_id").asText()));

        assertThat(call("/phones/list", Map.of("owner_user_identity_id", GUEST)).path("phones")).isEmpty();
        assertThat(event("phone.deactivated").path("device_id")).isEqualTo(phone.path("device_id"));
    }

    // Customers

    @Test
    void dataOfACustomerBecomesSpacesAndUsers() {
        Map<String, Object> data = Map.of("customer_key", "hotel", "rooms",
                List.of(Map.of("room_key", "room-7", "name", "Room 7")), "guests",
                List.of(Map.of("guest_key", "g1", "name", "Visitor", "email_address", "visitor@example.com")));
        call("/customers/push_data", data);
        call("/customers/push_data", data);

        JsonNode spaces = call("/spaces/list", Map.of("customer_key", "hotel")).path("spaces");
        assertThat(spaces.findValuesAsText("space_key")).containsExactly("room-7");
        assertThat(call("/user_identities/get", Map.of("user_identity_key", "g1")).at("/user_identity/full_name").asText())
                .isEqualTo("Visitor");

        call("/customers/delete_data", Map.of("customer_keys", List.of("hotel")));

        assertThat(call("/spaces/list", Map.of("customer_key", "hotel")).path("spaces")).isEmpty();
        fails(404, "user_identity_not_found", "/user_identities/get", Map.of("user_identity_key", "g1"));
    }

    // Webhooks

    @Test
    void webhookHasASecret() {
        JsonNode webhook = call("/webhooks/create", Map.of("url", "https://app.example/seam")).path("webhook");
        assertThat(webhook.path("secret").asText()).matches("whsec_[A-Za-z0-9+/]{32}");
        assertThat(webhook.at("/event_types/0").asText()).isEqualTo("*");
        Map<String, Object> id = Map.of("webhook_id", webhook.path("webhook_id").asText());

        call("/webhooks/update", Map.of("webhook_id", id.get("webhook_id"), "event_types", List.of("lock.unlocked")));

        assertThat(call("/webhooks/get", id).at("/webhook/event_types/0").asText()).isEqualTo("lock.unlocked");
        assertThat(call("/webhooks/get", id).at("/webhook/secret")).isEqualTo(webhook.path("secret"));
        fails(400, "invalid_event_types", "/webhooks/create",
                Map.of("url", "https://app.example", "event_types", List.of("lock.exploded")));
        fails(400, "invalid_input", "/webhooks/create", Map.of("url", "nowhere"));
        call("/webhooks/delete", id);
        fails(404, "webhook_not_found", "/webhooks/get", id);
    }

    private List<String> accessible() {
        return call("/user_identities/list_accessible_devices", Map.of("user_identity_id", GUEST)).path("devices")
                .findValuesAsText("device_id");
    }
}
