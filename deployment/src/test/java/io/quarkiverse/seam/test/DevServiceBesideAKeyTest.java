package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.runtime.client.ClientFactory;
import io.quarkus.test.QuarkusUnitTest;

/** The credentials of a named workspace are never sent to the Dev Service of the default workspace. */
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
    ClientFactory clients;

    @Test
    void theDefaultWorkspace() {
        assertThat(clientSessions.create(CreateClientSessionRequest.builder().build()).token()).startsWith("seam_cst");
    }

    @Test
    void theNamedWorkspace() {
        assertThat(clients.workspace("acme").url()).isEqualTo("https://connect.getseam.com");
        assertThat(clients.workspace("acme").credentials().known()).isEqualTo(new SeamCredentials.ApiKey("seam_acme1_key"));
    }
}
