package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** A client session is found by what it was created with. */
class ClientSessionTest extends DevServiceScenario {

    private static final String IDENTITY = FakeSeamSeed.RESIDENT_USER_IDENTITY_ID;
    private static final String ACCOUNT = FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID;

    @Test
    void isTheSameForTheSameUserIdentity() {
        JsonNode first = getOrCreate(Map.of("user_identity_id", IDENTITY));

        assertThat(getOrCreate(Map.of("user_identity_id", IDENTITY))).isEqualTo(first);
        assertThat(getOrCreate(Map.of("user_identity_id", FakeSeamSeed.GUEST_USER_IDENTITY_ID))).isNotEqualTo(first);
        assertThat(getOrCreate(Map.of("user_identity_id", IDENTITY, "connected_account_ids", List.of(ACCOUNT))))
                .isNotEqualTo(first);
        assertThat(getOrCreate(Map.of("user_identity_id", IDENTITY, "user_identifier_key", "k1"))).isNotEqualTo(first);
        assertThat(getOrCreate(Map.of())).isNotEqualTo(getOrCreate(Map.of()));
    }

    @Test
    void isRevokedAndCreatedAgain() {
        JsonNode first = getOrCreate(Map.of("user_identity_id", IDENTITY));

        call("/client_sessions/revoke", Map.of("client_session_id", first.asText()));

        assertThat(getOrCreate(Map.of("user_identity_id", IDENTITY))).isNotEqualTo(first);
    }

    @Test
    void acceptsTheFormerListOfUserIdentities() {
        JsonNode created = call("/client_sessions/create", Map.of("user_identity_ids", List.of(IDENTITY)))
                .path("client_session");
        JsonNode granted = call("/client_sessions/grant_access", Map.of("client_session_id",
                call("/client_sessions/create", Map.of()).at("/client_session/client_session_id").asText(),
                "user_identity_ids", List.of(IDENTITY))).path("client_session");

        assertThat(created.at("/user_identity_ids/0").asText()).isEqualTo(IDENTITY);
        assertThat(granted.path("user_identity_id").asText()).isEqualTo(IDENTITY);
        assertThat(getOrCreate(Map.of("user_identity_ids", List.of(IDENTITY)))).isEqualTo(created.path("client_session_id"));
        assertThat(response("/client_sessions/create",
                Map.of("user_identity_ids", List.of(IDENTITY, FakeSeamSeed.GUEST_USER_IDENTITY_ID)))
                .errors("user_identity_ids").path(0).asText()).isEqualTo("The Dev Service accepts one element only");
    }

    private JsonNode getOrCreate(Map<String, ?> fields) {
        return call("/client_sessions/get_or_create", fields).at("/client_session/client_session_id");
    }
}
