package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** Users of an access system, the cards that encoders write for them, and the entrances that these open. */
class AccessSystemTest extends DevServiceScenario {

    private static final String SYSTEM = FakeSeamSeed.ACS_SYSTEM_ID;
    private static final String ENTRANCE = FakeSeamSeed.ACS_ENTRANCE_ID;
    private static final String ENCODER = FakeSeamSeed.ACS_ENCODER_ID;

    @Test
    void suspendsUsers() {
        Map<String, String> user = Map.of("acs_user_id", user());

        call("/acs/users/suspend", user);
        assertThat(call("/acs/users/get", user).at("/acs_user/is_suspended").asBoolean()).isTrue();
        call("/acs/users/unsuspend", user);
        assertThat(call("/acs/users/get", user).at("/acs_user/is_suspended").asBoolean()).isFalse();
    }

    @Test
    void opensWithACredential() {
        String credential = credential("cloud_key", List.of(ENTRANCE));
        String other = credential("cloud_key", List.of());

        JsonNode started = call("/acs/entrances/unlock", Map.of("acs_credential_id", credential, "acs_entrance_id", ENTRANCE));

        assertThat(started.at("/action_attempt/status").asText()).isEqualTo("pending");
        assertThat(status(started)).isEqualTo("success");
        assertThat(event("lock.unlocked").path("acs_entrance_id").asText()).isEqualTo(ENTRANCE);
        assertThat(again(call("/acs/entrances/unlock", Map.of("acs_credential_id", other, "acs_entrance_id", ENTRANCE)))
                .at("/error/message").asText()).isEqualTo("The credential does not open the entrance");
        assertThat(call("/acs/entrances/list_credentials_with_access", Map.of("acs_entrance_id", ENTRANCE))
                .path("acs_credentials").findValuesAsText("acs_credential_id")).containsExactly(credential);
        assertThat(call("/acs/credentials/list_accessible_entrances", Map.of("acs_credential_id", credential))
                .path("acs_entrances")).hasSize(1);
    }

    @Test
    void opensByItsAccessGroup() {
        String credential = credential("cloud_key", List.of());
        String user = user();

        call("/acs/access_groups/add_user",
                Map.of("acs_access_group_id", FakeSeamSeed.ACS_ACCESS_GROUP_ID, "acs_user_id", user));
        call("/acs/credentials/assign", Map.of("acs_credential_id", credential, "acs_user_id", user));

        assertThat(call("/acs/entrances/list_credentials_with_access", Map.of("acs_entrance_id", ENTRANCE))
                .path("acs_credentials").findValuesAsText("acs_credential_id")).containsExactly(credential);
        assertThat(status(call("/acs/entrances/unlock", Map.of("acs_credential_id", credential, "acs_entrance_id", ENTRANCE))))
                .isEqualTo("success");
        call("/acs/credentials/unassign", Map.of("acs_credential_id", credential, "acs_user_id", user));
        assertThat(call("/acs/credentials/get", Map.of("acs_credential_id", credential)).path("acs_credential")
                .has("acs_user_id")).isFalse();
    }

    @Test
    void userIdentityGetsAUserInTheSystem() {
        Map<String, String> identity = Map.of("user_identity_id", FakeSeamSeed.RESIDENT_USER_IDENTITY_ID);

        call("/acs/entrances/grant_access", Map.of("acs_entrance_id", ENTRANCE, "user_identity_id",
                FakeSeamSeed.RESIDENT_USER_IDENTITY_ID));
        call("/acs/access_groups/add_user", Map.of("acs_access_group_id", FakeSeamSeed.ACS_ACCESS_GROUP_ID,
                "user_identity_id", FakeSeamSeed.RESIDENT_USER_IDENTITY_ID));
        call("/user_identities/update", Map.of("user_identity_id", FakeSeamSeed.RESIDENT_USER_IDENTITY_ID, "email_address",
                "moved@example.com"));

        JsonNode users = call("/acs/users/list", Map.of("user_identity_email_address", "moved@example.com"))
                .path("acs_users");
        assertThat(users).hasSize(1);
        assertThat(users.at("/0/email_address").asText()).isEqualTo("resident@example.com");
        assertThat(call("/user_identities/list_accessible_entrances", identity).path("acs_entrances")).hasSize(1);
        assertThat(call("/acs/access_groups/list_users",
                Map.of("acs_access_group_id", FakeSeamSeed.ACS_ACCESS_GROUP_ID)).path("acs_users")).isEqualTo(users);
    }

    @Test
    void userWithTheSameAddressBecomesThatOfTheIdentity() {
        String user = call("/acs/users/create", Map.of("acs_system_id", SYSTEM, "full_name", "Somebody", "email_address",
                "guest@example.com")).at("/acs_user/acs_user_id").asText();

        JsonNode credential = call("/acs/credentials/create", Map.of("acs_system_id", SYSTEM, "user_identity_id",
                FakeSeamSeed.GUEST_USER_IDENTITY_ID, "access_method", "mobile_key")).path("acs_credential");

        assertThat(credential.path("acs_user_id").asText()).isEqualTo(user);
        assertThat(call("/acs/users/get", Map.of("acs_user_id", user)).at("/acs_user/user_identity_id").asText())
                .isEqualTo(FakeSeamSeed.GUEST_USER_IDENTITY_ID);
    }

    @Test
    void credentialNeedsAUser() {
        fails(400, "invalid_input", "/acs/credentials/create", Map.of("access_method", "card"));
        fails(400, "invalid_input", "/acs/credentials/create", Map.of("access_method", "card", "acs_system_id", SYSTEM));
        fails(400, "invalid_input", "/acs/credentials/create", Map.of("access_method", "card", "user_identity_id",
                FakeSeamSeed.GUEST_USER_IDENTITY_ID));
    }

    @Test
    void assignsToTheUserOfAnIdentity() {
        String credential = credential("code", List.of());

        call("/acs/credentials/assign", Map.of("acs_credential_id", credential, "user_identity_id",
                FakeSeamSeed.RESIDENT_USER_IDENTITY_ID));

        JsonNode user = call("/user_identities/list_acs_users",
                Map.of("user_identity_id", FakeSeamSeed.RESIDENT_USER_IDENTITY_ID)).at("/acs_users/0");
        assertThat(user.path("acs_system_id").asText()).isEqualTo(SYSTEM);
        assertThat(call("/acs/credentials/get", Map.of("acs_credential_id", credential)).at("/acs_credential/acs_user_id"))
                .isEqualTo(user.path("acs_user_id"));
    }

    @Test
    void encodesAndScansACard() {
        String credential = credential("card", List.of(ENTRANCE));
        assertThat(call("/acs/credentials/get", Map.of("acs_credential_id", credential)).at("/acs_credential/is_issued")
                .asBoolean()).isFalse();

        JsonNode encoded = again(call("/acs/encoders/encode_credential",
                Map.of("acs_encoder_id", ENCODER, "acs_credential_id", credential)));
        JsonNode scanned = again(call("/acs/encoders/scan_credential", Map.of("acs_encoder_id", ENCODER)));

        assertThat(encoded.at("/result/is_issued").asBoolean()).isTrue();
        assertThat(event("acs_credential.issued").path("acs_credential_id").asText()).isEqualTo(credential);
        assertThat(scanned.at("/result/acs_credential_on_seam/acs_credential_id").asText()).isEqualTo(credential);
        assertThat(scanned.at("/result/acs_credential_on_encoder/card_number")).isEqualTo(encoded.at("/result/card_number"));
        assertThat(scanned.at("/result/warnings")).isEmpty();
    }

    @Test
    void scansACardForAUser() {
        String user = user();

        JsonNode attempt = again(call("/acs/encoders/scan_to_assign_credential",
                Map.of("acs_encoder_id", ENCODER, "acs_user_id", user)));

        assertThat(attempt.at("/result/acs_user_id").asText()).isEqualTo(user);
        assertThat(call("/acs/credentials/list", Map.of("acs_user_id", user)).path("acs_credentials")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "credential_does_not_exist_on_seam, false, true, acs_credential_on_seam_not_found",
            "credential_on_encoder_needs_update, true, true, acs_credential_on_encoder_out_of_sync",
            "credential_on_encoder_is_empty, false, false,", "credential_exists_on_seam, true, true," })
    void scansWhatIsSimulated(String scenario, boolean onSeam, boolean onEncoder, String warning) {
        call("/acs/encoders/simulate/next_credential_scan_will_succeed", Map.of("acs_encoder_id", ENCODER, "scenario", scenario,
                "acs_credential_id_on_seam", credential("card", List.of())));

        JsonNode result = again(call("/acs/encoders/scan_credential", Map.of("acs_encoder_id", ENCODER))).path("result");

        assertThat(result.path("acs_credential_on_seam").isObject()).isEqualTo(onSeam);
        assertThat(result.path("acs_credential_on_encoder").isObject()).isEqualTo(onEncoder);
        assertThat(result.path("warnings").findValuesAsText("warning_code"))
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void failsOnceIfThatIsSimulated() {
        Map<String, String> encoder = Map.of("acs_encoder_id", ENCODER);
        call("/acs/encoders/simulate/next_credential_scan_will_fail", encoder);

        assertThat(again(call("/acs/encoders/scan_credential", encoder)).at("/error/type").asText())
                .isEqualTo("no_credential_on_encoder");
        assertThat(again(call("/acs/encoders/scan_credential", encoder)).path("status").asText()).isEqualTo("success");

        Map<String, String> encode = Map.of("acs_encoder_id", ENCODER, "acs_credential_id", credential("card", List.of()));
        call("/acs/encoders/simulate/next_credential_encode_will_fail", encoder);
        call("/acs/encoders/simulate/next_credential_encode_will_succeed", encoder);
        assertThat(status(call("/acs/encoders/encode_credential", encode))).isEqualTo("success");
    }

    private String user() {
        return call("/acs/users/create", Map.of("acs_system_id", SYSTEM, "full_name", "Resident"))
                .at("/acs_user/acs_user_id").asText();
    }

    private String credential(String method, List<String> entrances) {
        return call("/acs/credentials/create", Map.of("acs_system_id", SYSTEM, "user_identity_id",
                FakeSeamSeed.GUEST_USER_IDENTITY_ID, "access_method", method, "allowed_acs_entrance_ids", entrances))
                .at("/acs_credential/acs_credential_id").asText();
    }
}
