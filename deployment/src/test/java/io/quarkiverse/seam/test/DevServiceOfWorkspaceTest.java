package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** The Dev Service serves a named workspace without credentials, on the configured port, and no others. */
class DevServiceOfWorkspaceTest {

    private static final String SEAM = "DevServiceOfWorkspaceTest";
    private static final String DEV_SERVICE = "DevServiceOfWorkspaceTest.devservice";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.devservices.port", port(RawSeam.url(DEV_SERVICE)))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(SEAM))
            .overrideConfigKey("quarkus.seam.api-key", "seam_default1_key");

    @Inject
    ClientSessions clientSessions;

    @Inject
    @SeamWorkspace("acme")
    ClientSessions clientSessionsOfAcme;

    @Test
    void theWorkspaceWithoutCredentials() {
        assertThat(clientSessionsOfAcme.create(CreateClientSessionRequest.builder().userIdentifierKey("user-1").build())
                .token()).startsWith("seam_cst");
        assertThat(ConfigProvider.getConfig().getValue("quarkus.seam.acme.url", String.class))
                .isEqualTo(RawSeam.url(DEV_SERVICE));
    }

    @Test
    void theWorkspaceWithCredentials() {
        try (RawSeam seam = new RawSeam(SEAM).answer(RawSeam.session("s1", "seam_cst1"))) {
            clientSessions.get(GetClientSessionRequest.builder().build());

            assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_default1_key");
        }
    }

    private static String port(String url) {
        return Integer.toString(URI.create(url).getPort());
    }
}
