package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** Configured credentials take precedence over those of the environment, even of another kind. */
class SettingBeforeEnvironmentTest {

    private static final String NAME = "SettingBeforeEnvironmentTest";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.publishable-key", "seam_pk1_setting")
            .overrideConfigKey("SEAM_API_KEY", "seam_environment1_key")
            .overrideConfigKey("SEAM_PERSONAL_ACCESS_TOKEN", "seam_at1_environment")
            .overrideConfigKey("SEAM_WORKSPACE_ID", "w1");

    @Inject
    ClientSessions clientSessions;

    @Test
    void nothingOfTheEnvironmentIsSent() {
        try (RawSeam seam = new RawSeam(NAME).answer(RawSeam.session("s1", "seam_cst1"))) {
            clientSessions.get(GetClientSessionRequest.builder().clientSessionId("s1").build());

            assertThat(seam.lastRequest().headers()).containsEntry("seam-publishable-key", "seam_pk1_setting")
                    .doesNotContainKeys("Authorization", "seam-workspace");
        }
    }
}
