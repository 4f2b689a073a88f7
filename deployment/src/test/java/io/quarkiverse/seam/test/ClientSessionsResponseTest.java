package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GrantAccessRequest;
import io.quarkiverse.seam.clientsessions.ListClientSessionsRequest;
import io.quarkus.test.QuarkusUnitTest;

/** What comes back from each of the seven endpoints. */
class ClientSessionsResponseTest {

    private static final String NAME = "ClientSessionsResponseTest";
    private static final String FULL = "{\"client_session_id\":\"s1\",\"workspace_id\":\"w1\",\"token\":\"seam_cst1\","
            + "\"user_identifier_key\":\"user-1\",\"created_at\":\"2026-01-02T03:04:05.678Z\","
            + "\"expires_at\":\"2027-01-02T03:04:05.678901Z\",\"device_count\":3.0,\"connected_account_ids\":[\"a1\",\"a2\"],"
            + "\"connect_webview_ids\":[\"v1\"],\"user_identity_ids\":[\"i1\"],\"user_identity_id\":\"i1\","
            + "\"customer_key\":\"customer-1\",\"api_key_id\":null,\"revoked_at\":null,\"something_new\":{\"a\":[{}]}}";
    private static final String SPARSE = "{\"client_session_id\":\"s2\",\"workspace_id\":\"w1\",\"token\":\"seam_cst2\","
            + "\"created_at\":\"2026-01-02T03:04:05Z\",\"expires_at\":\"2027-01-02T03:04:05Z\",\"device_count\":null,"
            + "\"connected_account_ids\":[],\"connect_webview_ids\":[]}";

    private static final ClientSession FULL_SESSION = ClientSession.builder().clientSessionId("s1").workspaceId("w1")
            .token("seam_cst1").userIdentifierKey("user-1").createdAt(Instant.parse("2026-01-02T03:04:05.678Z"))
            .expiresAt(Instant.parse("2027-01-02T03:04:05.678901Z")).deviceCount(3).connectedAccountIds(List.of("a1", "a2"))
            .connectWebviewIds(List.of("v1")).userIdentityId("i1").customerKey("customer-1").build();
    private static final ClientSession SPARSE_SESSION = ClientSession.builder().clientSessionId("s2").workspaceId("w1")
            .token("seam_cst2").createdAt(Instant.parse("2026-01-02T03:04:05Z"))
            .expiresAt(Instant.parse("2027-01-02T03:04:05Z")).build();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    @Inject
    ClientSessions clientSessions;

    @Inject
    ClientSessions.Reactive reactive;

    RawSeam seam;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME);
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void everyField() {
        answer(FULL);

        assertThat(clientSessions.create(CreateClientSessionRequest.builder().build())).isEqualTo(FULL_SESSION);
        assertThat(clientSessions.get(GetClientSessionRequest.builder().build())).isEqualTo(FULL_SESSION);
        assertThat(clientSessions.getOrCreate(GetOrCreateClientSessionRequest.builder().build())).isEqualTo(FULL_SESSION);
        assertThat(clientSessions.grantAccess(
                GrantAccessRequest.builder().clientSessionId("s1").userIdentityId("i1").build())).isEqualTo(FULL_SESSION);
    }

    @Test
    void whatMayBeMissing() {
        answer(SPARSE);
        assertThat(clientSessions.get(GetClientSessionRequest.builder().build())).isEqualTo(SPARSE_SESSION);

        answer(SPARSE.replace("\"device_count\":null,", "\"user_identifier_key\":null,"));
        assertThat(clientSessions.get(GetClientSessionRequest.builder().build())).isEqualTo(SPARSE_SESSION);
    }

    @Test
    void aList() {
        seam.answer(RawSeam.json(200, "{\"client_sessions\":[" + FULL + "," + SPARSE + "],\"ok\":true}"));
        assertThat(clientSessions.list(ListClientSessionsRequest.builder().build()))
                .containsExactly(FULL_SESSION, SPARSE_SESSION);

        seam.answer(RawSeam.json(200, "{\"ok\":true,\"client_sessions\":[]}"));
        assertThat(clientSessions.list(ListClientSessionsRequest.builder().build())).isEmpty();
    }

    @Test
    void nothing() {
        seam.answer(RawSeam.json(200, "{\"ok\":true}"));

        clientSessions.revoke("s1");
        clientSessions.delete("s1");
        assertThat(reactive.revoke("s1").await().indefinitely()).isNull();
        assertThat(reactive.delete("s1").await().indefinitely()).isNull();

        assertThat(seam.requests()).hasSize(4);
    }

    @Test
    void nothingThatIsNeeded() {
        answer(FULL);

        clientSessions.revoke("s1");
        reactive.delete("s1").await().indefinitely();

        seam.answer(RawSeam.json(200, "{\"error\":{\"type\":\"odd\",\"message\":\"Not done\"},\"ok\":false}"));
        assertThatThrownBy(() -> clientSessions.revoke("s1")).isInstanceOf(SeamApiException.class).hasMessage("Not done");
        assertThatThrownBy(() -> reactive.delete("s1").await().indefinitely())
                .isInstanceOf(SeamApiException.class).hasMessage("Not done");
    }

    @Test
    void neitherTokenNorUserShow() {
        assertThat(FULL_SESSION.toString()).contains("s1", "customer-1", "2026-01-02").doesNotContain("seam_cst1", "user-1");
    }

    private void answer(String session) {
        seam.answer(RawSeam.json(200, "{\"client_session\":" + session + ",\"ok\":true}"));
    }
}
