package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.arc.All;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.test.QuarkusUnitTest;

/** An application needs the credentials of the workspaces that its beans inject by name, or as the default one. */
class NeededCredentialsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(OfAnotherProfile.class))
            .overrideConfigKey("quarkus.seam.devservices.enabled", "false")
            .overrideConfigKey("quarkus.seam.acme.api-key", "seam_acme1_key");

    @Singleton
    @IfBuildProfile("another")
    static class OfAnotherProfile {
        @Inject
        @SeamWorkspace("of-another-profile")
        ClientSessions clientSessions;
    }

    @Inject
    @SeamWorkspace("acme")
    ClientSessions acme;

    @Inject
    @Any
    Instance<ClientSessions> any;

    @Inject
    @All
    List<ClientSessions> all;

    @Test
    void thereIsNoClientOfAWorkspaceThatNoBeanInjects() {
        assertThat(any.handlesStream()).hasSize(1);
        assertThat(all).hasSize(1);
    }
}
