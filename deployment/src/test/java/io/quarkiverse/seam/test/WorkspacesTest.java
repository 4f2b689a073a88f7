package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** There can be any number of named workspaces beside the default one, each with its own settings. */
class WorkspacesTest {

    private static final String NAME = "WorkspacesTest";
    private static final GetClientSessionRequest REQUEST = GetClientSessionRequest.builder().build();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class,
                    Locks.class, Lock.class, ByConstructor.class))
            .overrideConfigKey("quarkus.rest-client.seam.headers.x-team", "doors")
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_default1_key")
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.acme.url", RawSeam.url(NAME) + "/proxy/of%20acme/")
            .overrideConfigKey("quarkus.seam.acme.api-key", "seam_acme1_key")
            .overrideConfigKey("quarkus.seam.acme.retry.max-retries", "1")
            .overrideConfigKey("quarkus.seam.acme.retry.initial-delay", "1ms")
            .overrideConfigKey("quarkus.seam.\"b.c\".personal-access-token", "seam_at1_token")
            .overrideConfigKey("quarkus.seam.\"b.c\".workspace-id", "w1")
            .overrideConfigKey("quarkus.seam.\"b.c\".retry.initial-delay", "1ms");

    record Lock(String name) {
    }

    @RegisterRestClient(configKey = "seam")
    interface Locks {

        @POST
        @Path("/locks/get")
        Lock get(Map<String, Object> request);
    }

    @Singleton
    static class ByConstructor {

        final ClientSessions.Reactive clientSessions;
        final Instance<Locks> locks;

        ByConstructor(@SeamWorkspace("acme") ClientSessions.Reactive clientSessions,
                @SeamWorkspace("b.c") Instance<Locks> locks) {
            this.clientSessions = clientSessions;
            this.locks = locks;
        }
    }

    @Inject
    ClientSessions clientSessions;

    @Inject
    @SeamWorkspace("acme")
    ClientSessions clientSessionsOfAcme;

    @Inject
    @SeamWorkspace("acme")
    Seam acme;

    @Inject
    @SeamWorkspace("acme")
    Locks locksOfAcme;

    @Inject
    @SeamWorkspace("b.c")
    ClientSessions.Reactive clientSessionsOfBc;

    @Inject
    ByConstructor byConstructor;

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
    void eachHasItsCredentials() {
        clientSessions.get(REQUEST);
        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_default1_key");

        clientSessionsOfAcme.get(REQUEST);
        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_acme1_key");

        clientSessionsOfBc.get(REQUEST).await().indefinitely();
        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_at1_token");
        assertThat(seam.lastRequest().header("seam-workspace")).isEqualTo("w1");

        byConstructor.clientSessions.get(REQUEST).await().indefinitely();
        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_acme1_key");
    }

    @Test
    void eachHasTheInterfacesOfTheApplication() {
        seam.answer(RawSeam.json(200, "{\"lock\":{\"name\":\"Front Door\"},\"ok\":true}"));

        assertThat(locksOfAcme.get(Map.of())).isEqualTo(new Lock("Front Door"));
        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_acme1_key");

        assertThat(acme.client(Locks.class).get(Map.of())).isEqualTo(new Lock("Front Door"));
        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_acme1_key");

        assertThat(byConstructor.locks.get().get(Map.of())).isEqualTo(new Lock("Front Door"));
        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_at1_token");
    }

    @Test
    void eachHasItsUrlOrThatOfTheDefaultWorkspace() {
        clientSessionsOfAcme.get(REQUEST);
        assertThat(seam.lastRequest().path()).isEqualTo("/proxy/of%20acme/client_sessions/get");

        clientSessionsOfBc.get(REQUEST).await().indefinitely();
        assertThat(seam.lastRequest().path()).isEqualTo("/client_sessions/get");
    }

    @Test
    void otherCredentialsStayInTheWorkspace() {
        acme.withCredentials(new SeamCredentials.ApiKey("seam_tenant1_key")).clientSessions().get(REQUEST);

        assertThat(seam.lastRequest().path()).isEqualTo("/proxy/of%20acme/client_sessions/get");
        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_tenant1_key");
    }

    @Test
    void eachHasTheSettingsOfTheRestClient() {
        clientSessions.get(REQUEST);
        clientSessionsOfAcme.get(REQUEST);
        clientSessionsOfBc.get(REQUEST).await().indefinitely();
        acme.withCredentials(new SeamCredentials.ApiKey("seam_tenant1_key")).clientSessions().get(REQUEST);

        assertThat(seam.requests()).hasSize(4)
                .allSatisfy(request -> assertThat(request.header("x-team")).isEqualTo("doors"));
    }

    @Test
    void eachHasItsRetries() {
        seam.answer(RawSeam.json(503, ""));

        assertThatThrownBy(() -> clientSessions.get(REQUEST)).isInstanceOf(SeamServerException.class);
        assertThat(seam.requests()).hasSize(1);

        seam.forget();
        assertThatThrownBy(() -> clientSessionsOfAcme.get(REQUEST)).isInstanceOf(SeamServerException.class);
        assertThat(seam.requests()).hasSize(2);

        seam.forget();
        assertThatThrownBy(() -> clientSessionsOfBc.get(REQUEST).await().indefinitely())
                .isInstanceOf(SeamServerException.class);
        assertThat(seam.requests()).hasSize(3);
    }
}
