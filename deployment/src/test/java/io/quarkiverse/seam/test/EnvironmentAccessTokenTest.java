package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** SEAM_PERSONAL_ACCESS_TOKEN with SEAM_WORKSPACE_ID; a URL that is set wins over SEAM_ENDPOINT. */
class EnvironmentAccessTokenTest {

    private static final String NAME = "EnvironmentAccessTokenTest";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("SEAM_ENDPOINT", "http://environment.invalid")
            .overrideConfigKey("SEAM_PERSONAL_ACCESS_TOKEN", "seam_at1_environment")
            .overrideConfigKey("SEAM_WORKSPACE_ID", "w1");

    @Inject
    ClientSessions clientSessions;

    @Test
    void bothAreSent() {
        try (RawSeam seam = new RawSeam(NAME).answer(RawSeam.session("s1", "seam_cst1"))) {
            clientSessions.get(GetClientSessionRequest.builder().clientSessionId("s1").build());

            assertThat(seam.lastRequest().headers()).containsEntry("Authorization", "Bearer seam_at1_environment")
                    .containsEntry("seam-workspace", "w1");
        }
    }
}
