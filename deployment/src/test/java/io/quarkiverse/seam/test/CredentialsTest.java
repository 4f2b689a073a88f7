package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** Each kind of credentials has its own headers, and sends no others. */
class CredentialsTest {

    private static final String NAME = "CredentialsTest";
    private static final GetClientSessionRequest REQUEST = GetClientSessionRequest.builder().build();
    private static final List<String> HEADERS = List.of("Authorization", "seam-workspace", "seam-publishable-key",
            "client-session-token", "seam-api-key", "Cookie");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key")
            .overrideConfigKey("quarkus.seam.person.personal-access-token", "seam_at1_token")
            .overrideConfigKey("quarkus.seam.person.workspace-id", "w1")
            .overrideConfigKey("quarkus.seam.public.publishable-key", "seam_pk1_key")
            .overrideConfigKey("quarkus.seam.session.client-session-token", "seam_cst1_token");

    @Inject
    Seam apiKey;

    @Inject
    @SeamWorkspace("person")
    Seam accessToken;

    @Inject
    @SeamWorkspace("public")
    Seam publishableKey;

    @Inject
    @SeamWorkspace("session")
    Seam sessionToken;

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
    void anApiKey() {
        Map<String, String> headers = Map.of("Authorization", "Bearer seam_test2_key");
        sends(apiKey, Map.of("Authorization", "Bearer seam_test1_key"));
        sends(apiKey.withCredentials(new SeamCredentials.ApiKey("seam_test2_key")), headers);
        sends(accessToken.withCredentials(new SeamCredentials.ApiKey("seam_test2_key")), headers);
        sends(publishableKey.withCredentials(new SeamCredentials.ApiKey("seam_test2_key")), headers);
        sends(sessionToken.withCredentials(new SeamCredentials.ApiKey("seam_test2_key")), headers);
    }

    @Test
    void aPersonalAccessToken() {
        sends(accessToken, Map.of("Authorization", "Bearer seam_at1_token", "seam-workspace", "w1"));
        sends(apiKey.withCredentials(new SeamCredentials.PersonalAccessToken("seam_at2_token", "w2")),
                Map.of("Authorization", "Bearer seam_at2_token", "seam-workspace", "w2"));
    }

    @Test
    void aPublishableKey() {
        sends(publishableKey, Map.of("seam-publishable-key", "seam_pk1_key"));
        sends(apiKey.withCredentials(new SeamCredentials.PublishableKey("seam_pk2_key")),
                Map.of("seam-publishable-key", "seam_pk2_key"));
    }

    @Test
    void aClientSessionToken() {
        sends(sessionToken, Map.of("Authorization", "Bearer seam_cst1_token", "client-session-token", "seam_cst1_token"));
        sends(apiKey.withCredentials(new SeamCredentials.ClientSessionToken("seam_cst2_token")),
                Map.of("Authorization", "Bearer seam_cst2_token", "client-session-token", "seam_cst2_token"));
    }

    private void sends(Seam workspace, Map<String, String> headers) {
        seam.forget();
        workspace.clientSessions().get(REQUEST);
        workspace.reactive().clientSessions().get(REQUEST).await().indefinitely();

        assertThat(seam.requests()).hasSize(2).allSatisfy(request -> {
            Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            sent.putAll(request.headers());
            sent.keySet().retainAll(HEADERS);
            assertThat(sent).containsExactlyInAnyOrderEntriesOf(headers);
            assertThat(request.path()).isEqualTo("/client_sessions/get");
        });
    }
}
