package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** The Dev Service gives way to a URL, which gets the key of the Dev Service if there is no other. */
class DevServiceGivesWayToUrlTest {

    private static final String NAME = "DevServiceGivesWayToUrlTest";

    // Set after the build has decided to start the Dev Service, as by a test resource.
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideRuntimeConfigKey("quarkus.rest-client.seam.url", RawSeam.url(NAME));

    @Inject
    ClientSessions clientSessions;

    @Inject
    @SeamWorkspace("north-tower")
    ClientSessions ofNorthTower;

    @Test
    void theDefaultWorkspace() {
        assertThat(authorization(clientSessions)).startsWith("Bearer seam_");
    }

    @Test
    void aNamedWorkspaceWhichHasTheUrlOfTheDefaultOne() {
        assertThat(authorization(ofNorthTower)).startsWith("Bearer seam_");
    }

    private static String authorization(ClientSessions sessions) {
        try (RawSeam seam = new RawSeam(NAME).answer(RawSeam.session("s1", "seam_cst1"))) {
            sessions.get(GetClientSessionRequest.builder().build());
            return seam.lastRequest().header("Authorization");
        }
    }
}
