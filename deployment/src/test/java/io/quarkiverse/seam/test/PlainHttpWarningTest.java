package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;

/** A URL that sends credentials unencrypted to another machine is warned about once, even if workspaces share it. */
class PlainHttpWarningTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("quarkus.seam.url", "http://seam.invalid")
            .overrideConfigKey("quarkus.seam.api-key", "seam_default1_key")
            .overrideConfigKey("quarkus.seam.acme.api-key", "seam_acme1_key")
            .overrideConfigKey("quarkus.seam.local.api-key", "seam_local1_key")
            .overrideConfigKey("quarkus.seam.local.url", "http://127.0.0.1:1")
            .setLogRecordPredicate(
                    record -> record.getLoggerName().equals("io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces")
                            && record.getLevel().intValue() >= Level.WARNING.intValue())
            .assertLogRecords(records -> assertThat(records).extracting(record -> record.getParameters()[0])
                    .containsExactly("quarkus.seam.url"));

    @Inject
    ClientSessions clientSessions;

    @Inject
    @SeamWorkspace("acme")
    ClientSessions ofAcme;

    @Inject
    @SeamWorkspace("local")
    ClientSessions ofLocal;

    @Test
    void starts() {
        assertThat(clientSessions).isNotNull();
    }
}
