package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;

/**
 * The Dev Service is not started if either a URL or credentials are configured. If the other one is missing, the application
 * does not start, as in production.
 */
class DevServiceNotStartedTest {

    @Singleton
    static class NeedsDefaultWorkspace {
        @Inject
        ClientSessions clientSessions;
    }

    abstract static class StartFails {
        @Test
        void theApplicationDoesNotStart() {
            fail("It started");
        }
    }

    private static QuarkusUnitTest startFails(String setting, String value, String message) {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClass(NeedsDefaultWorkspace.class))
                .overrideConfigKey(setting, value)
                .assertException(failure -> assertThat(failure).hasMessageStartingWith(message));
    }

    @Nested
    class ForAUrl extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails("quarkus.seam.url", "http://seam.invalid",
                "Seam has no credentials for the default workspace");
    }

    @Nested
    class ForAUrlOfTheRestClient extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails("quarkus.rest-client.seam.url", "http://seam.invalid",
                "Seam has no credentials for the default workspace");
    }

    @Nested
    class ForAUrlInTheEnvironment extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails("SEAM_ENDPOINT", "http://seam.invalid",
                "Seam has no credentials for the default workspace");
    }

    @Nested
    class ForAToken extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails("quarkus.seam.personal-access-token", "seam_at1_token",
                "quarkus.seam.personal-access-token needs the id of the workspace");
    }

    @Nested
    class ForATokenInTheEnvironment extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails("SEAM_PERSONAL_ACCESS_TOKEN", "seam_at1_token",
                "SEAM_PERSONAL_ACCESS_TOKEN needs the id of the workspace");
    }
}
