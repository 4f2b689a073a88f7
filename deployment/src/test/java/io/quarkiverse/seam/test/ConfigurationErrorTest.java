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

/** What is wrong with the configuration is said at start-up, in one sentence that names the settings and no token. */
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

    @Singleton
    static class NeedsBc {
        @Inject
        @SeamWorkspace("b.c")
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
    class NoCredentialsForANamedWorkspace extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsAcme.class,
                "Seam has no credentials for the workspace acme: set quarkus.seam.acme.api-key, or "
                        + "quarkus.seam.acme.personal-access-token and quarkus.seam.acme.workspace-id")
                .overrideConfigKey("quarkus.seam.api-key", "seam_secret1")
                .overrideConfigKey("SEAM_API_KEY", "seam_secret2");
    }

    @Nested
    class NoCredentialsForAWorkspaceWithADotInItsName extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsBc.class,
                "Seam has no credentials for the workspace b.c: set quarkus.seam.\"b.c\".api-key, or "
                        + "quarkus.seam.\"b.c\".personal-access-token and quarkus.seam.\"b.c\".workspace-id");
    }

    @Nested
    class AnotherKindAsApiKey extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class,
                "quarkus.seam.api-key must be an API key, but is a personal access token")
                .overrideConfigKey("quarkus.seam.api-key", "seam_at1_secret");
    }

    @Nested
    class AnotherKindAsPersonalAccessToken extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class,
                "quarkus.seam.personal-access-token must be a personal access token, but is an API key")
                .overrideConfigKey("quarkus.seam.personal-access-token", "seam_secret1")
                .overrideConfigKey("quarkus.seam.workspace-id", "w1");
    }

    @Nested
    class AnotherKindAsPublishableKey extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsAcme.class,
                "quarkus.seam.acme.publishable-key must be a publishable key, but is a client session token")
                .overrideConfigKey("quarkus.seam.acme.publishable-key", "seam_cst1_secret");
    }

    @Nested
    class AnotherKindAsClientSessionToken extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsAcme.class,
                "quarkus.seam.acme.client-session-token must be a client session token, but is a publishable key")
                .overrideConfigKey("quarkus.seam.acme.client-session-token", "seam_pk1_secret");
    }

    @Nested
    class AnotherKindInTheEnvironment extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class,
                "SEAM_API_KEY must be an API key, but is a personal access token")
                .overrideConfigKey("SEAM_API_KEY", "seam_at1_secret");
    }

    @Nested
    class NoSuchPrefix extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsAcme.class,
                "quarkus.seam.acme.api-key must be an API key, which begins with seam_")
                .overrideConfigKey("quarkus.seam.acme.api-key", "sk_live_abc");
    }

    @Nested
    class JsonWebTokenInTheEnvironment extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class,
                "SEAM_API_KEY must be an API key, but is a JSON Web Token")
                .overrideConfigKey("SEAM_API_KEY", "eyJhbGciOiJub25lIn0.e30.");
    }

    @Nested
    class WhiteSpace extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class,
                "quarkus.seam.api-key must contain visible ASCII characters only, without white space or line breaks")
                .overrideConfigKey("quarkus.seam.api-key", "seam_secret1 seam_secret2");
    }

    @Nested
    class TwoKinds extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class,
                "Only one kind of credentials can be set for the default workspace, but quarkus.seam.api-key and "
                        + "quarkus.seam.publishable-key are both set")
                .overrideConfigKey("quarkus.seam.api-key", "seam_secret1")
                .overrideConfigKey("quarkus.seam.publishable-key", "seam_pk1_secret");
    }

    @Nested
    class TwoKindsInTheEnvironment extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class,
                "Only one kind of credentials can be set for the default workspace, but SEAM_API_KEY and "
                        + "SEAM_PERSONAL_ACCESS_TOKEN are both set")
                .overrideConfigKey("SEAM_API_KEY", "seam_secret1")
                .overrideConfigKey("SEAM_PERSONAL_ACCESS_TOKEN", "seam_at1_secret")
                .overrideConfigKey("SEAM_WORKSPACE_ID", "w1");
    }

    @Nested
    class PersonalAccessTokenWithoutWorkspace extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class,
                "quarkus.seam.personal-access-token needs the id of the workspace to act in: set quarkus.seam.workspace-id, "
                        + "or the environment variable SEAM_WORKSPACE_ID")
                .overrideConfigKey("quarkus.seam.personal-access-token", "seam_at1_secret");
    }

    @Nested
    class PersonalAccessTokenOfANamedWorkspaceWithoutId extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsAcme.class,
                "quarkus.seam.acme.personal-access-token needs the id of the workspace to act in: set "
                        + "quarkus.seam.acme.workspace-id")
                .overrideConfigKey("quarkus.seam.acme.personal-access-token", "seam_at1_secret")
                .overrideConfigKey("quarkus.seam.workspace-id", "w1")
                .overrideConfigKey("SEAM_WORKSPACE_ID", "w1");
    }

    @Nested
    class NoUrl extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class,
                "quarkus.seam.url must be an http or https URL with a host, and without a user, query or fragment")
                .overrideConfigKey("quarkus.seam.url", "connect.getseam.com")
                .overrideConfigKey("quarkus.seam.api-key", "seam_secret1");
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
    class UrlWithAPassword extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsAcme.class,
                "quarkus.seam.acme.url must be an http or https URL with a host, and without a user, query or fragment")
                .overrideConfigKey("quarkus.seam.acme.url", "https://user:secret@example.com")
                .overrideConfigKey("quarkus.seam.acme.api-key", "seam_secret1");
    }

    @Nested
    class UrlThatCannotBeRead extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class, "SEAM_ENDPOINT is not a valid URL")
                .overrideConfigKey("SEAM_ENDPOINT", "https://a host")
                .overrideConfigKey("quarkus.seam.api-key", "seam_secret1");
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
    class FirstDelayAboveTheLongest extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsAcme.class,
                "quarkus.seam.acme.retry.initial-delay must not be longer than quarkus.seam.acme.retry.max-delay, which is "
                        + "5000 ms")
                .overrideConfigKey("quarkus.seam.acme.api-key", "seam_secret1")
                .overrideConfigKey("quarkus.seam.acme.retry.initial-delay", "6s");
    }

    @Nested
    class UrlWithAnUnderscoreInItsHost extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = startFails(NeedsDefaultWorkspace.class,
                "quarkus.seam.url has a host name with an underscore, which Java does not support")
                .overrideConfigKey("quarkus.seam.url", "http://fake_seam:8080")
                .overrideConfigKey("quarkus.seam.api-key", "seam_secret1");
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
