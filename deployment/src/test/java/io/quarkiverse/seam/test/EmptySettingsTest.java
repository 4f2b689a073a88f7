package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** Settings that are set to nothing have their defaults, at build time as at run time. */
class EmptySettingsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("quarkus.seam.enabled", "")
            .overrideConfigKey("quarkus.seam.health.enabled", "")
            .overrideConfigKey("quarkus.seam.health.readiness", "")
            .overrideConfigKey("quarkus.seam.devservices.enabled", "")
            .overrideConfigKey("quarkus.seam.devservices.port", "")
            .overrideConfigKey("quarkus.seam.url", "")
            .overrideConfigKey("quarkus.seam.api-key", "")
            .overrideConfigKey("quarkus.seam.personal-access-token", "")
            .overrideConfigKey("quarkus.seam.workspace-id", "")
            .overrideConfigKey("quarkus.seam.publishable-key", "")
            .overrideConfigKey("quarkus.seam.client-session-token", "")
            .overrideConfigKey("quarkus.seam.retry.max-retries", "")
            .overrideConfigKey("quarkus.seam.retry.initial-delay", "")
            .overrideConfigKey("quarkus.seam.retry.max-delay", "")
            .overrideConfigKey("SEAM_ENDPOINT", "")
            .overrideConfigKey("SEAM_API_KEY", "")
            .overrideConfigKey("SEAM_PERSONAL_ACCESS_TOKEN", "")
            .overrideConfigKey("SEAM_WORKSPACE_ID", "");

    @Inject
    ClientSessions clientSessions;

    @Test
    void theDevServiceResponds() {
        assertThatCode(() -> clientSessions.create(CreateClientSessionRequest.builder().userIdentifierKey("user-1").build()))
                .doesNotThrowAnyException();
    }
}
