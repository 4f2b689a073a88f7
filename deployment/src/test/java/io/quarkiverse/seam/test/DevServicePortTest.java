package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.QuarkusUnitTest;

/** An invalid port is rejected with the name of its setting. */
class DevServicePortTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("quarkus.seam.devservices.port", "70000")
            .assertException(failure -> assertThat(failure)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage("quarkus.seam.devservices.port must be between 1 and 65535; leave it unset for any free port"));

    @Test
    void stopsTheBuild() {
        fail("The application started");
    }
}
