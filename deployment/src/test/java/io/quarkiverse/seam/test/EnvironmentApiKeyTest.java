package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** SEAM_ENDPOINT and SEAM_API_KEY configure the default workspace; a named one inherits only the URL. */
class EnvironmentApiKeyTest {

    private static final String NAME = "EnvironmentApiKeyTest";
    private static final GetClientSessionRequest REQUEST = GetClientSessionRequest.builder().clientSessionId("s1").build();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("SEAM_ENDPOINT", RawSeam.url(NAME))
            .overrideConfigKey("SEAM_API_KEY", "seam_environment1_key")
            .overrideConfigKey("SEAM_WORKSPACE_ID", "not-of-an-api-key")
            .overrideConfigKey("quarkus.seam.acme.api-key", "seam_acme1_key");

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
    void theDefaultWorkspace() {
        clientSessions.get(REQUEST);

        assertThat(seam.lastRequest().headers()).containsEntry("Authorization", "Bearer seam_environment1_key")
                .doesNotContainKey("seam-workspace");
    }

    @Test
    void aNamedWorkspace() {
        clientSessionsOfAcme.get(REQUEST);

        assertThat(seam.lastRequest().headers()).containsEntry("Authorization", "Bearer seam_acme1_key");
    }
}
