package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;

/**
 * An application whose settings cannot work does not start: one of each group of settings, all others are in
 * {@code RejectedSettingsTest}.
 */
class ConfigurationErrorTest {

    @Singleton
    static class NeedsDefaultWorkspace {
        @Inject
        ClientSessions clientSessions;
    }

    @Singleton
    static class NeedsAcme {
        @Inject
        @SeamWorkspace("acme")
        ClientSessions clientSessions;
    }

    abstract static class StartFails {
        @Test
        void theApplicationDoesNotStart() {
            fail("It started");
        }
    }

    private static QuarkusUnitTest startFails(Class<?> bean, String sentence) {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClass(bean))
                .overrideConfigKey("quarkus.seam.devservices.enabled", "false")
                .assertException(failure -> assertThat(failure)
                        .hasToString("io.quarkus.runtime.configuration.ConfigurationException: " + sentence));
    }

    @Nested
    class NoCredentials extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class,
                "Seam has no credentials for the default workspace: set quarkus.seam.api-key, or "
                        + "quarkus.seam.personal-access-token and quarkus.seam.workspace-id, or the environment variable "
                        + "SEAM_API_KEY");
    }

    @Nested
    class NoDevServiceAtAll extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class,
                "Seam has no credentials for the default workspace: set quarkus.seam.api-key, or "
                        + "quarkus.seam.personal-access-token and quarkus.seam.workspace-id, or the environment variable "
                        + "SEAM_API_KEY")
                .overrideConfigKey("quarkus.seam.devservices.enabled", "true")
                .overrideConfigKey("quarkus.devservices.enabled", "false");
    }

    @Nested
    class AnotherKindInTheEnvironment extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class,
                "SEAM_API_KEY must be an API key, but is a personal access token")
                .overrideConfigKey("SEAM_API_KEY", "seam_at1_secret");
    }

    @Nested
    class NoUrlOfTheDefaultWorkspaceForANamedOne extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsAcme.class,
                "quarkus.seam.url must be an http or https URL with a host, and without a user, query or fragment")
                .overrideConfigKey("quarkus.seam.url", "connect.getseam.com")
                .overrideConfigKey("quarkus.seam.acme.api-key", "seam_secret1");
    }

    @Nested
    class NegativeRetries extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsAcme.class,
                "quarkus.seam.acme.retry.max-retries must not be negative")
                .overrideConfigKey("quarkus.seam.acme.api-key", "seam_secret1")
                .overrideConfigKey("quarkus.seam.acme.retry.max-retries", "-1");
    }

    @Nested
    class NameThatCannotBeConfigured extends StartFails {
        @Singleton
        static class NeedsRetry {
            @Inject
            @SeamWorkspace("retry")
            ClientSessions clientSessions;
        }

        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClass(NeedsRetry.class))
                .assertException(failure -> assertThat(failure).hasMessageContaining("@SeamWorkspace(\"retry\") cannot be "
                        + "configured, since quarkus.seam.retry is a setting of its own"));
    }
}
