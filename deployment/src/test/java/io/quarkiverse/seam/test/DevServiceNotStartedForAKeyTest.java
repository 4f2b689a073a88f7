package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;

/** With a key and without a URL, Seam itself is called, and no Dev Service is started. */
class DevServiceNotStartedForAKeyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("SEAM_API_KEY", "seam_environment1_key")
            .overrideConfigKey("quarkus.seam.acme.api-key", "seam_acme1_key")
            .setLogRecordPredicate(record -> record.getLoggerName().endsWith(".SeamDevServiceProcessor"))
            .assertLogRecords(records -> assertThat(records).extracting(record -> record.getParameters()[0])
                    .containsExactly("SEAM_API_KEY"));

    @Inject
    ClientSessions clientSessions;

    @Inject
    @SeamWorkspace("acme")
    ClientSessions clientSessionsOfAcme;

    @Inject
    Config config;

    @Test
    void theUrlIsThatOfSeam() {
        assertThat(config.getValue("quarkus.rest-client.seam.url", String.class)).isEqualTo("https://connect.getseam.com");
        assertThat(config.getOptionalValue("quarkus.seam.url", String.class)).isEmpty();
        assertThat(config.getOptionalValue("quarkus.seam.acme.url", String.class)).isEmpty();
    }
}
