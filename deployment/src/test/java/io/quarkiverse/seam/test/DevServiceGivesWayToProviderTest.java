package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamCredentialsProvider;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** The Dev Service gives way to a bean that provides credentials. */
class DevServiceGivesWayToProviderTest {

    private static final String NAME = "DevServiceGivesWayToProviderTest";

    // Set after the build has decided to start the Dev Service, as by a test resource.
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(
                    jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class, KeyOfNorthTower.class))
            .overrideRuntimeConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideRuntimeConfigKey("quarkus.seam.api-key", "seam_default1_key");

    @Dependent
    @SeamWorkspace("north-tower")
    static class KeyOfNorthTower implements SeamCredentialsProvider {

        @Override
        public Uni<SeamCredentials> credentials() {
            return Uni.createFrom().item(new SeamCredentials.ApiKey("seam_provided1_key"));
        }
    }

    @Inject
    ClientSessions clientSessions;

    @Inject
    @SeamWorkspace("north-tower")
    ClientSessions ofNorthTower;

    @Test
    void theDefaultWorkspace() {
        assertThat(authorization(clientSessions)).isEqualTo("Bearer seam_default1_key");
    }

    @Test
    void aNamedWorkspaceWhichHasTheUrlOfTheDefaultOne() {
        assertThat(authorization(ofNorthTower)).isEqualTo("Bearer seam_provided1_key");
    }

    private static String authorization(ClientSessions sessions) {
        try (RawSeam seam = new RawSeam(NAME).answer(RawSeam.session("s1", "seam_cst1"))) {
            sessions.get(GetClientSessionRequest.builder().build());
            return seam.lastRequest().header("Authorization");
        }
    }
}
