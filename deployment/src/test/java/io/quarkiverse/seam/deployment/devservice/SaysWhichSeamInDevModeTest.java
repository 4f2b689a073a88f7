package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.LogRecord;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

class SaysWhichSeamInDevModeTest extends DevModeApplication {

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = application()
            .setLogRecordPredicate(line -> line.getMessage().startsWith("Seam: "));

    @Test
    void warnsWhenAWorkspaceBecomesAReal() {
        String devService = setting("quarkus.seam.url");

        set(APPLICATION, "quarkus.seam.acme.api-key=seam_acme1_secret");
        greeting();

        assertThat(APPLICATION.getLogRecords()).extracting(SaysWhichSeamInDevModeTest::text).containsExactly(
                "INFO Seam: the default workspace uses the Dev Service for Seam at " + devService,
                "INFO Seam: the workspace acme uses the Dev Service for Seam at " + devService,
                "INFO Seam: the default workspace uses the Dev Service for Seam at " + setting("quarkus.seam.url"),
                "WARN Seam: the workspace acme uses the real Seam at https://connect.getseam.com");
    }

    private static String text(LogRecord line) {
        return (line.getLevel().intValue() == Level.WARN.intValue() ? "WARN " : "INFO ")
                + ((ExtLogRecord) line).getFormattedMessage();
    }
}
