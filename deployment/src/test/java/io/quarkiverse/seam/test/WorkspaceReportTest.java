package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;

/** One line for each injected workspace says which Seam it uses. */
class WorkspaceReportTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("quarkus.seam.real.url", "https://connect.getseam.com/")
            .overrideConfigKey("quarkus.seam.real.api-key", "seam_real1_secret")
            .overrideConfigKey("quarkus.seam.no-loopback.url", "https://127.0.0.1.example.com")
            .overrideConfigKey("quarkus.seam.no-loopback.api-key", "seam_noloopback1_secret")
            .overrideConfigKey("quarkus.seam.mock.url", "http://localhost:8089/seam")
            .overrideConfigKey("quarkus.seam.mock.api-key", "seam_mock1_secret")
            .overrideConfigKey("quarkus.seam.unused.url", "https://unused.example.com")
            .overrideConfigKey("quarkus.seam.unused.api-key", "seam_unused1_secret")
            .setLogRecordPredicate(line -> line.getMessage().startsWith("Seam: "))
            .assertLogRecords(WorkspaceReportTest::isLogged);

    @Inject
    Seam seam;

    @Inject
    @SeamWorkspace("real")
    ClientSessions real;

    @Inject
    @SeamWorkspace("no-loopback")
    Seam noLoopback;

    @Inject
    @SeamWorkspace("mock")
    ClientSessions mock;

    @Inject
    @SeamWorkspace("fed")
    ClientSessions fed;

    @ConfigProperty(name = "quarkus.seam.url")
    String devService;

    /** The log is checked after the test, when the configuration is gone. */
    @Test
    void theDevServiceIsThere() {
        System.setProperty("WorkspaceReportTest", devService);
    }

    private static void isLogged(List<LogRecord> lines) {
        String devService = System.clearProperty("WorkspaceReportTest");

        assertThat(lines).extracting(LogRecord::getLevel, line -> ((ExtLogRecord) line).getFormattedMessage())
                .containsExactly(
                        tuple(Level.INFO, "Seam: the default workspace uses the Dev Service for Seam at " + devService),
                        tuple(Level.INFO, "Seam: the workspace fed uses the Dev Service for Seam at " + devService),
                        tuple(Level.INFO, "Seam: the workspace mock uses a server on this machine, at "
                                + "http://localhost:8089/seam"),
                        tuple(org.jboss.logmanager.Level.WARN, "Seam: the workspace no-loopback uses the real Seam at "
                                + "https://127.0.0.1.example.com"),
                        tuple(org.jboss.logmanager.Level.WARN, "Seam: the workspace real uses the real Seam at "
                                + "https://connect.getseam.com"));
    }
}
