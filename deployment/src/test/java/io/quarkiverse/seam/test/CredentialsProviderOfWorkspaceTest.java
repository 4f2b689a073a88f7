package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamCredentialsProvider;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** A {@link SeamCredentialsProvider} with {@link SeamWorkspace} serves that workspace, which then needs no configuration. */
class CredentialsProviderOfWorkspaceTest {

    private static final String NAME = "CredentialsProviderOfWorkspaceTest";
    private static final GetClientSessionRequest REQUEST = GetClientSessionRequest.builder().build();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class,
                    KeyOfAcme.class))
            .overrideConfigKey("quarkus.seam.devservices.enabled", "false")
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_default1_key");

    @Dependent
    @SeamWorkspace("acme")
    static class KeyOfAcme implements SeamCredentialsProvider {

        @Override
        public Uni<SeamCredentials> credentials() {
            return Uni.createFrom().item(new SeamCredentials.ApiKey("seam_provided1_key"));
        }
    }

    @Inject
    ClientSessions clientSessions;

    @Inject
    @SeamWorkspace("acme")
    ClientSessions clientSessionsOfAcme;

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
    void theWorkspace() {
        clientSessionsOfAcme.get(REQUEST);
        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_provided1_key");
    }

    @Test
    void theDefaultWorkspace() {
        clientSessions.get(REQUEST);
        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_default1_key");
    }
}
