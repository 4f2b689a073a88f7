package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

class KeepsStateOnLiveReloadTest extends DevModeApplication {

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = application();

    @Test
    void keepsItsSessionsWhenTheCodeChanges() {
        String id = session("user");
        String devService = setting("quarkus.seam.url");

        APPLICATION.modifySourceFile(DevModeResource.class, code -> code.replace("Hello", "Good morning"));

        assertThat(greeting()).isEqualTo("Good morning");
        assertThat(setting("quarkus.seam.url")).isEqualTo(devService);
        assertThat(session("user")).isEqualTo(id);
        assertThat(APPLICATION.getLogRecords()).extracting(line -> line.getParameters()[0]).containsExactly(devService);
    }
}
