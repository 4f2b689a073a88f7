package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;

/** {@code quarkus.seam.enabled=false}: no beans, no settings, no Dev Service. */
class DisabledTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("quarkus.seam.enabled", "false")
            .setLogRecordPredicate(record -> record.getLevel().intValue() >= Level.INFO.intValue())
            .assertLogRecords(records -> assertThat(records).extracting(record -> record.getLoggerName())
                    .isNotEmpty().noneMatch(name -> name.startsWith("io.quarkiverse.seam")));

    @Inject
    @Any
    Instance<Seam> seam;

    @Inject
    @Any
    Instance<ClientSessions> clientSessions;

    @Inject
    @Any
    Instance<ClientSessions.Reactive> reactive;

    @Test
    void thereAreNoBeans() {
        assertThat(seam.isUnsatisfied()).isTrue();
        assertThat(clientSessions.isUnsatisfied()).isTrue();
        assertThat(reactive.isUnsatisfied()).isTrue();
    }

    @Test
    void nothingIsConfigured() {
        assertThat(ConfigProvider.getConfig().getOptionalValue("quarkus.seam.url", String.class)).isEmpty();
        assertThat(ConfigProvider.getConfig().getOptionalValue("quarkus.rest-client.seam.url", String.class)).isEmpty();
    }
}
