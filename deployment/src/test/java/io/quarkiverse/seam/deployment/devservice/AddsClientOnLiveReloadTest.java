package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

/** A class that refers to another client after a live reload has that client. */
class AddsClientOnLiveReloadTest extends DevModeApplication {

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = application();

    @Test
    void callsTheNewClient() {
        assertThat(greeting()).isEqualTo("Hello");

        APPLICATION.modifySourceFile(DevModeResource.class, code -> code
                .replace("Config config;", "Config config;\n@Inject\nio.quarkiverse.seam.devices.Devices devices;")
                .replace("\"Hello\"", "devices.list().items().size() + \" devices\""));

        assertThat(greeting()).matches("[1-9]\\d* devices");
    }

    @Test
    void callsTheNewClientOfSeam() {
        assertThat(greeting()).isEqualTo("Hello");

        APPLICATION.modifySourceFile(DevModeResource.class, code -> code
                .replace("Config config;", "Config config;\n@Inject\nio.quarkiverse.seam.Seam seam;")
                .replace("\"Hello\"", "seam.workspaces().get().workspaceId()"));

        assertThat(greeting()).isNotEmpty();
    }
}
