package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** As everywhere in Quarkus, a name may stand in quotes also if it needs none. */
class QuotedWorkspaceNamesTest {

    private static final String NAME = "QuotedWorkspaceNamesTest";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.\"acme\".url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.\"acme\".api-key", "seam_acme1_key")
            .overrideConfigKey("quarkus.seam.\"acme\".retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.\"north-tower\".url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.\"north-tower\".personal-access-token", "seam_at1_token")
            .overrideConfigKey("quarkus.seam.\"north-tower\".workspace-id", "w1")
            // As a test resource does, these are set after the build has decided to start the Dev Service.
            .overrideRuntimeConfigKey("quarkus.seam.\"late\".url", RawSeam.url(NAME))
            .overrideRuntimeConfigKey("quarkus.seam.\"late\".api-key", "seam_late1_key");

    @Inject
    @SeamWorkspace("acme")
    ClientSessions acme;

    @Inject
    @SeamWorkspace("north-tower")
    ClientSessions northTower;

    @Inject
    @SeamWorkspace("late")
    ClientSessions late;

    @Test
    void acme() {
        assertThat(authorization(acme)).isEqualTo("Bearer seam_acme1_key");
    }

    @Test
    void northTower() {
        assertThat(authorization(northTower)).isEqualTo("Bearer seam_at1_token");
    }

    @Test
    void lateOne() {
        assertThat(authorization(late)).isEqualTo("Bearer seam_late1_key");
    }

    private static String authorization(ClientSessions sessions) {
        try (RawSeam seam = new RawSeam(NAME).answer(RawSeam.session("s1", "seam_cst1"))) {
            sessions.get(GetClientSessionRequest.builder().build());
            return seam.lastRequest().header("Authorization");
        }
    }
}
