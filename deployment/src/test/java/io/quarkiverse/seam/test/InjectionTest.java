package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** The clients are beans, whichever way an application injects them. */
class InjectionTest {

    private static final String NAME = "InjectionTest";
    private static final GetClientSessionRequest REQUEST = GetClientSessionRequest.builder().clientSessionId("s1").build();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class,
                    ByConstructor.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    @Singleton
    static class ByConstructor {

        final ClientSessions clientSessions;
        final ClientSessions.Reactive reactive;
        final Instance<ClientSessions> instance;
        final Provider<ClientSessions.Reactive> provider;

        ByConstructor(ClientSessions clientSessions, @RestClient ClientSessions.Reactive reactive,
                Instance<ClientSessions> instance, Provider<ClientSessions.Reactive> provider) {
            this.clientSessions = clientSessions;
            this.reactive = reactive;
            this.instance = instance;
            this.provider = provider;
        }
    }

    @Inject
    ClientSessions clientSessions;

    @Inject
    @RestClient
    ClientSessions restClient;

    @Inject
    ClientSessions.Reactive reactive;

    @RestClient
    ClientSessions.Reactive reactiveRestClient;

    @Inject
    Seam workspace;

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
    void withoutAQualifier() {
        hasCalledSeam(clientSessions.get(REQUEST));
    }

    @Test
    void withTheQualifierOfRestClients() {
        hasCalledSeam(restClient.get(REQUEST));
    }

    @Test
    void reactive() {
        hasCalledSeam(reactive.get(REQUEST).await().indefinitely());
    }

    @Test
    void reactiveWithTheQualifierOfRestClients() {
        hasCalledSeam(reactiveRestClient.get(REQUEST).await().indefinitely());
    }

    @Test
    void throughTheWorkspace() {
        hasCalledSeam(workspace.clientSessions().get(REQUEST));
    }

    @Test
    void reactiveThroughTheWorkspace() {
        hasCalledSeam(workspace.reactive().clientSessions().get(REQUEST).await().indefinitely());
    }

    @Test
    void byConstructor() {
        hasCalledSeam(byConstructor.clientSessions.get(REQUEST));
    }

    @Test
    void reactiveByConstructor() {
        hasCalledSeam(byConstructor.reactive.get(REQUEST).await().indefinitely());
    }

    @Test
    void byInstance() {
        hasCalledSeam(byConstructor.instance.get().get(REQUEST));
    }

    @Test
    void byProvider() {
        hasCalledSeam(byConstructor.provider.get().get(REQUEST).await().indefinitely());
    }

    private void hasCalledSeam(ClientSession answer) {
        assertThat(answer.token()).isEqualTo("seam_cst1");
        assertThat(seam.requests()).hasSize(1);
        assertThat(seam.lastRequest().path()).isEqualTo("/client_sessions/get");
        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_test1_key");
    }
}
