package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** Global REST client settings of an application take precedence over the defaults of the extension. */
class GlobalTransportSettingsTest {

    private static final String NAME = "GlobalTransportSettingsTest";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_default1_key")
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0")
            .overrideConfigKey("quarkus.rest-client.read-timeout", "700")
            .overrideConfigKey("quarkus.rest-client.connection-pool-size", "7")
            .overrideConfigKey("quarkus.rest-client.connection-ttl", "9000");

    @Inject
    ClientSessions clientSessions;

    @Inject
    Config config;

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void readTimeout() {
        try (RawSeam seam = new RawSeam(NAME).answer(RawSeam.silence())) {
            assertThatThrownBy(() -> clientSessions.get(GetClientSessionRequest.builder().build()))
                    .isInstanceOf(SeamConnectionException.class);
        }
    }

    @Test
    void pool() {
        assertThat(config.getValue("quarkus.rest-client.seam.connection-pool-size", int.class)).isEqualTo(7);
        assertThat(config.getValue("quarkus.rest-client.seam.connection-ttl", int.class)).isEqualTo(9000);
    }
}
