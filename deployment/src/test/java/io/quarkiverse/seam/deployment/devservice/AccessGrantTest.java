package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** An access grant issues its access methods: codes on locks, and credentials of access systems. */
class AccessGrantTest extends DevServiceScenario {

    private static final String GUEST = FakeSeamSeed.GUEST_USER_IDENTITY_ID;
    private static final String ENTRANCE = FakeSeamSeed.ACS_ENTRANCE_ID;
    private static final String ENCODER = FakeSeamSeed.ACS_ENCODER_ID;

    @Test
    void setsACodeOnTheLocks() {
        JsonNode grant = create(Map.of("device_ids", List.of(FRONT_DOOR), "starts_at", in(0), "ends_at", in(3600)),
                Map.of("mode", "code", "code", "2468"));
        assertThat(grant.path("user_identity_id").asText()).isEqualTo(GUEST);
        assertThat(grant.at("/requested_access_methods/0/mode").asText()).isEqualTo("code");
        assertThat(grant.at("/requested_access_methods/0/created_access_method_ids"))
                .isEqualTo(grant.path("access_method_ids"));

        JsonNode method = method(grant, 0);
        assertThat(method.path("code").asText()).isEqualTo("2468");
        assertThat(method.path("is_issued").asBoolean()).isTrue();
        JsonNode codes = call("/access_codes/list", Map.of("device_id", FRONT_DOOR)).path("access_codes");
        assertThat(codes).hasSize(1);
        assertThat(codes.at("/0/code").asText()).isEqualTo("2468");
        assertThat(codes.at("/0/status").asText()).isEqualTo("set");
        assertThat(codes.at("/0/type").asText()).isEqualTo("time_bound");
        assertThat(codes.at("/0/ends_at")).isEqualTo(grant.path("ends_at"));
        assertThat(event("access_grant.created").path("access_grant_id")).isEqualTo(grant.path("access_grant_id"));
        JsonNode issued = event("access_method.issued");
        assertThat(issued.path("code").asText()).isEqualTo("2468");
        assertThat(issued.at("/access_grant_ids/0")).isEqualTo(grant.path("access_grant_id"));
        assertThat(event("access_code.set_on_device").path("code").asText()).isEqualTo("2468");
        assertThat(event("access_grant.access_granted_to_all_doors").path("access_grant_id"))
                .isEqualTo(grant.path("access_grant_id"));
    }

    @Test
    void isPendingInTheResponse() {
        JsonNode grant = create(Map.of("device_ids", List.of(FRONT_DOOR)), Map.of("mode", "code"));

        assertThat(method(grant, 0).path("code").asText()).matches("\\d{4}");
        assertThat(call("/access_methods/list", Map.of("device_id", FRONT_DOOR)).path("access_methods")).hasSize(1);
        assertThat(call("/access_methods/list", Map.of("device_id", BACK_DOOR)).path("access_methods")).isEmpty();
    }

    @Test
    void reachesTheDoorsOfASpace() {
        JsonNode grant = create(Map.of("space_keys", List.of("example-home"), "access_grant_key", "stay-1"),
                Map.of("mode", "code"));

        assertThat(grant.at("/space_ids/0").asText()).isEqualTo(FakeSeamSeed.SPACE_ID);
        assertThat(grant.at("/warnings").findValuesAsText("warning_code")).hasSize(2)
                .containsOnly("device_does_not_support_access_codes");
        assertThat(call("/access_codes/list", Map.of("access_grant_key", "stay-1")).path("access_codes")
                .findValuesAsText("device_id"))
                .containsExactly(FRONT_DOOR, BACK_DOOR);
        JsonNode credential = call("/acs/credentials/list", Map.of("user_identity_id", GUEST)).at("/acs_credentials/0");
        assertThat(credential.path("access_method").asText()).isEqualTo("code");
        assertThat(credential.path("is_issued").asBoolean()).isTrue();
        assertThat(event("access_grant.access_granted_to_door").path("acs_entrance_id").asText()).isEqualTo(ENTRANCE);
        JsonNode batch = call("/access_grants/get_related", Map.of("access_grant_keys", List.of("stay-1"))).path("batch");
        assertThat(batch.path("devices")).hasSize(4);
        assertThat(batch.at("/acs_entrances/0/acs_entrance_id").asText()).isEqualTo(ENTRANCE);
        assertThat(batch.at("/acs_systems/0/acs_system_id").asText()).isEqualTo(FakeSeamSeed.ACS_SYSTEM_ID);
        assertThat(batch.path("connected_accounts")).hasSize(4);
        assertThat(batch.at("/user_identities/0/user_identity_id").asText()).isEqualTo(GUEST);
        assertThat(batch.path("access_methods")).hasSize(1);
        assertThat(call("/user_identities/list_accessible_devices", Map.of("user_identity_id", GUEST)).path("devices"))
                .hasSize(4);
        assertThat(call("/user_identities/list_accessible_entrances", Map.of("user_identity_id", GUEST)).path("acs_entrances"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "user_identity_key, guest, true", "email_address, guest@example.com, true",
            "user_identity_key, somebody, false" })
    void isForAUserIdentityThatItDescribes(String field, String value, boolean isKnown) {
        Map<String, Object> fields = new HashMap<>(Map.of("device_ids", List.of(FRONT_DOOR), "requested_access_methods",
                List.of(), "user_identity", Map.of(field, value, "full_name", "Somebody")));

        JsonNode grant = call("/access_grants/create", fields).path("access_grant");

        assertThat(grant.path("user_identity_id").asText().equals(GUEST)).isEqualTo(isKnown);
        assertThat(call("/user_identities/list", Map.of()).path("user_identities")).hasSize(isKnown ? 2 : 3);
    }

    @Test
    void opensWithAMobileKey() {
        JsonNode grant = create(Map.of("acs_entrance_ids", List.of(ENTRANCE)), Map.of("mode", "mobile_key"));

        JsonNode method = method(grant, 0);
        assertThat(method.path("instant_key_url").asText()).startsWith("https://");
        assertThat(method.path("client_session_token").asText()).startsWith("seam_cst");
        assertThat(call("/instant_keys/get", Map.of("instant_key_url", method.path("instant_key_url").asText()))
                .at("/instant_key/user_identity_id").asText()).isEqualTo(GUEST);
        JsonNode attempt = again(call("/access_methods/unlock_door", Map.of("access_method_id",
                method.path("access_method_id").asText(), "acs_entrance_id", ENTRANCE)));
        assertThat(attempt.at("/result/was_confirmed_by_device").asBoolean()).isTrue();
        assertThat(event("lock.unlocked").path("acs_entrance_id").asText()).isEqualTo(ENTRANCE);
    }

    @Test
    void encodesACard() {
        JsonNode grant = create(Map.of("acs_entrance_ids", List.of(ENTRANCE)), Map.of("mode", "card"));
        JsonNode method = method(grant, 0);
        assertThat(method.path("is_issued").asBoolean()).isFalse();
        assertThat(method.path("is_encoding_required").asBoolean()).isTrue();
        assertThat(event("access_method.card_encoding_required").path("access_method_id"))
                .isEqualTo(method.path("access_method_id"));
        Map<String, String> encode = Map.of("access_method_id", method.path("access_method_id").asText(), "acs_encoder_id",
                ENCODER);
        call("/acs/encoders/simulate/next_credential_encode_will_fail", Map.of("acs_encoder_id", ENCODER, "error_code",
                "encoding_interrupted"));
        assertThat(again(call("/access_methods/encode", encode)).at("/error/type").asText()).isEqualTo("encoding_interrupted");
        assertThat(method(grant, 0).path("is_issued").asBoolean()).isFalse();

        JsonNode attempt = again(call("/access_methods/encode", encode));

        assertThat(attempt.path("status").asText()).isEqualTo("success");
        assertThat(attempt.at("/result/card_number").asText()).isNotEmpty();
        assertThat(method(grant, 0).path("is_issued").asBoolean()).isTrue();
        assertThat(method(grant, 0).path("is_encoding_required").asBoolean()).isFalse();
        assertThat(event("access_method.issued").path("access_method_id")).isEqualTo(method.path("access_method_id"));
    }

    @Test
    void assignsACard() {
        JsonNode grant = create(Map.of("acs_entrance_ids", List.of(ENTRANCE)), Map.of("mode", "card"));

        JsonNode attempt = again(call("/access_methods/assign_card", Map.of("access_method_id",
                grant.at("/access_method_ids/0").asText(), "card_number", "777")));

        assertThat(attempt.at("/result/is_issued").asBoolean()).isTrue();
        assertThat(call("/acs/credentials/list", Map.of("user_identity_id", GUEST)).at("/acs_credentials/0/card_number")
                .asText()).isEqualTo("777");
    }

    @Test
    void changesItsTimes() {
        JsonNode grant = create(Map.of("device_ids", List.of(FRONT_DOOR), "access_grant_key", "stay-1", "ends_at", in(60)),
                Map.of("mode", "code"));
        String ends = in(7200);

        call("/access_grants/update", Map.of("access_grant_key", "stay-1", "ends_at", ends));

        String shown = call("/access_grants/get", Map.of("access_grant_key", "stay-1")).at("/access_grant/ends_at").asText();
        assertThat(shown.substring(0, 19)).isEqualTo(ends.substring(0, 19));
        assertThat(call("/access_codes/list", Map.of("device_id", FRONT_DOOR)).at("/access_codes/0/ends_at").asText())
                .isEqualTo(shown);
        assertThat(event("access_grant.access_times_changed").path("access_grant_key").asText()).isEqualTo("stay-1");
        fails(400, "invalid_input", "/access_grants/update", Map.of("access_grant_id",
                grant.path("access_grant_id").asText(), "ends_at", in(-7200)));
    }

    @Test
    void takesItsMethodsWithIt() {
        JsonNode grant = create(Map.of("device_ids", List.of(FRONT_DOOR), "acs_entrance_ids", List.of(ENTRANCE)),
                Map.of("mode", "code"));
        call("/access_grants/request_access_methods", Map.of("access_grant_id", grant.path("access_grant_id").asText(),
                "requested_access_methods", List.of(Map.of("mode", "mobile_key"))));
        Map<String, String> id = Map.of("access_grant_id", grant.path("access_grant_id").asText());
        assertThat(call("/access_methods/list", id).path("access_methods").findValuesAsText("mode"))
                .containsExactly("code", "mobile_key");

        call("/access_grants/delete", id);

        fails(404, "access_grant_not_found", "/access_grants/get", id);
        assertThat(call("/access_codes/list", Map.of("device_id", FRONT_DOOR)).path("access_codes")).isEmpty();
        assertThat(call("/acs/credentials/list", Map.of()).path("acs_credentials")).isEmpty();
        assertThat(call("/instant_keys/list", Map.of()).path("instant_keys")).isEmpty();
        assertThat(event("access_grant.deleted").path("access_grant_id")).isEqualTo(grant.path("access_grant_id"));
        assertThat(event("access_method.deleted").at("/access_grant_ids/0")).isEqualTo(grant.path("access_grant_id"));
        assertThat(event("access_method.revoked").at("/access_grant_ids/0")).isEqualTo(grant.path("access_grant_id"));
        assertThat(event("access_grant.access_to_door_lost").path("acs_entrance_id").asText()).isEqualTo(ENTRANCE);
    }

    @Test
    void deletesAMethodAlone() {
        JsonNode grant = create(Map.of("device_ids", List.of(FRONT_DOOR), "reservation_key", "r1"), Map.of("mode", "code"));

        call("/access_methods/delete", Map.of("reservation_key", "r1"));

        assertThat(call("/access_grants/get", Map.of("access_grant_id", grant.path("access_grant_id").asText()))
                .at("/access_grant/access_method_ids")).isEmpty();
        assertThat(call("/access_codes/list", Map.of("device_id", FRONT_DOOR)).path("access_codes")).isEmpty();
    }

    @Test
    void rejectsWhatCannotBe() {
        create(Map.of("access_grant_key", "stay-1"), Map.of("mode", "code"));
        Map<String, Object> again = new HashMap<>(Map.of("access_grant_key", "stay-1", "user_identity_id", GUEST,
                "requested_access_methods", List.of()));
        fails(409, "access_grant_key_already_exists", "/access_grants/create", again);
        again.put("access_grant_key", "stay-2");
        again.put("starts_at", in(60));
        again.put("ends_at", in(30));
        fails(400, "invalid_input", "/access_grants/create", again);
        again.put("ends_at", in(90));
        again.put("space_keys", List.of("nowhere"));
        fails(404, "space_not_found", "/access_grants/create", again);
        assertThat(call("/access_grants/list", Map.of()).path("access_grants")).hasSize(1);
    }

    private JsonNode create(Map<String, ?> fields, Map<String, ?> method) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("user_identity_id", GUEST);
        all.put("requested_access_methods", List.of(method));
        return call("/access_grants/create", all).path("access_grant");
    }

    private JsonNode method(JsonNode grant, int position) {
        return call("/access_methods/get", Map.of("access_method_id", grant.at("/access_method_ids/" + position).asText()))
                .path("access_method");
    }
}
