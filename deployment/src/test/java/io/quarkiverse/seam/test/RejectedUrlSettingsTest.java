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
 * Settings of the REST client that would change the URL of only some calls stop the start of an application.
 * {@code RestClientSettingsTest} has each of them.
 */
class RejectedUrlSettingsTest {

    private static final String API = "io.quarkiverse.seam.clientsessions.ClientSessions";

    @Singleton
    static class NeedsBoth {
        @Inject
        ClientSessions clientSessions;

        @Inject
        ClientSessions.Reactive reactiveSessions;

        @Inject
        @SeamWorkspace("acme")
        ClientSessions clientSessionsOfAcme;
    }

    abstract static class StartFails {
        @Test
        void theApplicationDoesNotStart() {
            fail("It started");
        }
    }

    private static QuarkusUnitTest rejected(String setting, String value, String sentence) {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClass(NeedsBoth.class))
                .overrideConfigKey(setting, value)
                .overrideConfigKey("quarkus.seam.api-key", "seam_default1_key")
                .overrideConfigKey("quarkus.seam.acme.api-key", "seam_acme1_key")
                .assertException(failure -> assertThat(failure).hasMessageEndingWith(sentence));
    }

    @Nested
    class UriByTheQuotedSimpleName extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = rejected("quarkus.rest-client.\"Reactive\".uri", "http://127.0.0.1:1",
                "quarkus.rest-client.\"Reactive\".uri is not supported, since a workspace has one URL for all interfaces: "
                        + "set quarkus.seam.url");
    }

    /** It has the same value as a setting that is not the one of all calls. */
    @Nested
    class UrlOfOneInterfaceLikeThatOfSeam extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = rejected(
                "quarkus.rest-client.\"" + API + "\".url", "http://127.0.0.1:1",
                "quarkus.rest-client.\"io.quarkiverse.seam.clientsessions.ClientSessions\".url is not supported, since a "
                        + "workspace has one URL for all interfaces: set quarkus.seam.url")
                .overrideConfigKey("quarkus.seam.url", "http://127.0.0.1:1")
                .overrideConfigKey("quarkus.rest-client.seam.url", "http://127.0.0.1:2");
    }

    @Nested
    class LocalProxy extends StartFails {
        @RegisterExtension
        static final QuarkusUnitTest APPLICATION = rejected("quarkus.rest-client.seam.enable-local-proxy", "true",
                "quarkus.rest-client.seam.enable-local-proxy is not supported for Seam: set quarkus.seam.url to the URL of "
                        + "your own proxy");
    }
}
