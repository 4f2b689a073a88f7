package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GrantAccessRequest;
import io.quarkiverse.seam.clientsessions.ListClientSessionsRequest;
import io.quarkus.test.QuarkusUnitTest;

/** What each of the seven endpoints sends: a POST with what was set, and nothing else. */
class ClientSessionsRequestTest {

    private static final String NAME = "ClientSessionsRequestTest";
    private static final Instant EXPIRY = Instant.parse("2027-01-02T03:04:05.678901Z");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    @Inject
    ClientSessions clientSessions;

    RawSeam seam;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME).answer(RawSeam.session("s1", "seam_cst1"));
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void create() {
        clientSessions.create(CreateClientSessionRequest.builder()
                .userIdentifierKey("user-1")
                .connectedAccountIds("a1", "a2")
                .connectWebviewIds(List.of("w1"))
                .userIdentityId("i1")
                .expiresAt(EXPIRY)
                .customerKey("customer-1")
                .customerId("c1")
                .build());
        sent("/client_sessions/create", "{\"user_identifier_key\":\"user-1\",\"connected_account_ids\":[\"a1\",\"a2\"],"
                + "\"connect_webview_ids\":[\"w1\"],\"user_identity_id\":\"i1\","
                + "\"expires_at\":\"2027-01-02T03:04:05.678901Z\",\"customer_key\":\"customer-1\",\"customer_id\":\"c1\"}");

        clientSessions.create(CreateClientSessionRequest.builder().build());
        sent("/client_sessions/create", "{}");
    }

    @Test
    void get() {
        clientSessions.get(GetClientSessionRequest.builder().clientSessionId("s1").userIdentifierKey("user-1").build());
        sent("/client_sessions/get", "{\"client_session_id\":\"s1\",\"user_identifier_key\":\"user-1\"}");

        clientSessions.get(GetClientSessionRequest.builder().build());
        sent("/client_sessions/get", "{}");
    }

    @Test
    void getOrCreate() {
        clientSessions.getOrCreate(GetOrCreateClientSessionRequest.builder()
                .userIdentifierKey("user-1")
                .connectedAccountIds(List.of("a1"))
                .connectWebviewIds("w1", "w2")
                .userIdentityId("i1")
                .expiresAt(EXPIRY)
                .build());
        sent("/client_sessions/get_or_create", "{\"user_identifier_key\":\"user-1\",\"connected_account_ids\":[\"a1\"],"
                + "\"connect_webview_ids\":[\"w1\",\"w2\"],\"user_identity_id\":\"i1\","
                + "\"expires_at\":\"2027-01-02T03:04:05.678901Z\"}");

        clientSessions.getOrCreate(GetOrCreateClientSessionRequest.builder().build());
        sent("/client_sessions/get_or_create", "{}");
    }

    @Test
    void grantAccess() {
        clientSessions.grantAccess(GrantAccessRequest.builder()
                .clientSessionId("s1")
                .userIdentifierKey("user-1")
                .connectedAccountIds("a1")
                .connectWebviewIds("w1")
                .userIdentityId("i1")
                .build());
        sent("/client_sessions/grant_access", "{\"client_session_id\":\"s1\",\"user_identifier_key\":\"user-1\","
                + "\"connected_account_ids\":[\"a1\"],\"connect_webview_ids\":[\"w1\"],\"user_identity_id\":\"i1\"}");

        clientSessions.grantAccess(GrantAccessRequest.builder().userIdentifierKey("user-1").userIdentityId("i1").build());
        sent("/client_sessions/grant_access", "{\"user_identifier_key\":\"user-1\",\"user_identity_id\":\"i1\"}");
    }

    @Test
    void list() {
        seam.answer(RawSeam.json(200, "{\"client_sessions\":[],\"ok\":true}"));

        clientSessions.list(ListClientSessionsRequest.builder()
                .clientSessionId("s1")
                .userIdentifierKey("user-1")
                .userIdentityId("i1")
                .connectWebviewId("w1")
                .withoutUserIdentifierKey(false)
                .build());
        sent("/client_sessions/list", "{\"client_session_id\":\"s1\",\"user_identifier_key\":\"user-1\","
                + "\"user_identity_id\":\"i1\",\"connect_webview_id\":\"w1\",\"without_user_identifier_key\":false}");

        clientSessions.list(ListClientSessionsRequest.builder().build());
        sent("/client_sessions/list", "{}");
    }

    @Test
    void revoke() {
        clientSessions.revoke("s1");
        sent("/client_sessions/revoke", "{\"client_session_id\":\"s1\"}");
    }

    @Test
    void delete() {
        clientSessions.delete("s\"1\"");
        sent("/client_sessions/delete", "{\"client_session_id\":\"s\\\"1\\\"\"}");
    }

    @Test
    void aListThatIsEmptyIsSent() {
        clientSessions.create(CreateClientSessionRequest.builder().connectedAccountIds().build());
        sent("/client_sessions/create", "{\"connected_account_ids\":[]}");
    }

    private void sent(String path, String body) {
        RawSeam.Request request = seam.lastRequest();
        assertThat(request.method() + " " + request.path()).isEqualTo("POST " + path);
        assertThat(request.header("Content-Type")).startsWith("application/json");
        assertThat(request.body()).isEqualTo(body);
    }
}
