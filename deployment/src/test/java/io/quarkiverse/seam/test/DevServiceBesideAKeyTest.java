package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** A named workspace with credentials of its own never sends them to the Dev Service of the default workspace. */
class DevServiceBesideAKeyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("quarkus.seam.acme.api-key", "seam_acme1_key");

    @Inject
    ClientSessions clientSessions;

    @Inject
    @SeamWorkspace("acme")
    ClientSessions clientSessionsOfAcme;

    @Inject
    Config config;

    @Test
    void theDefaultWorkspace() {
        assertThat(clientSessions.create(CreateClientSessionRequest.builder().build()).token()).startsWith("seam_cst");
    }

    @Test
    void theNamedWorkspace() {
        assertThat(config.getValue("quarkus.seam.acme.url", String.class)).isEqualTo("https://connect.getseam.com");
        assertThat(config.getValue("quarkus.seam.acme.api-key", String.class)).isEqualTo("seam_acme1_key");
    }
}
