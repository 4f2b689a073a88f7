package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkus.test.QuarkusUnitTest;

/** An application that has the extension, but uses no client yet. */
class NoClientTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    @Inject
    Seam seam;

    @Test
    void starts() throws ClassNotFoundException {
        Class<?> locks = Class.forName("io.quarkiverse.seam.locks.Locks");

        assertThat(seam.reactive()).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> seam.client(locks))
                .withMessageEndingWith("add its route to quarkus.seam.clients");
    }
}
