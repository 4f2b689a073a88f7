package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** The Dev Service gives way to credentials of another kind. */
class DevServiceGivesWayToCredentialsTest {

    private static final String NAME = "DevServiceGivesWayToCredentialsTest";

    // Set after the build has decided to start the Dev Service, as by a test resource.
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideRuntimeConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideRuntimeConfigKey("quarkus.seam.personal-access-token", "seam_at1_default")
            .overrideRuntimeConfigKey("quarkus.seam.workspace-id", "w1")
            .overrideRuntimeConfigKey("quarkus.seam.north-tower.client-session-token", "seam_cst1_north");

    @Inject
    ClientSessions clientSessions;

    @Inject
    @SeamWorkspace("north-tower")
    ClientSessions ofNorthTower;

    @Test
    void theDefaultWorkspace() {
        assertThat(authorization(clientSessions)).isEqualTo("Bearer seam_at1_default");
    }

    @Test
    void aNamedWorkspaceWhichHasTheUrlOfTheDefaultOne() {
        assertThat(authorization(ofNorthTower)).isEqualTo("Bearer seam_cst1_north");
    }

    private static String authorization(ClientSessions sessions) {
        try (RawSeam seam = new RawSeam(NAME).answer(RawSeam.session("s1", "seam_cst1"))) {
            sessions.get(GetClientSessionRequest.builder().build());
            return seam.lastRequest().header("Authorization");
        }
    }
}
