package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamCredentialsProvider;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** Two providers for one workspace are rejected. */
class TwoCredentialsProvidersTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(One.class, Other.class))
            .overrideConfigKey("quarkus.seam.api-key", "seam_configured1_key")
            .assertException(failure -> assertThat(failure)
                    .hasMessage("There is more than one SeamCredentialsProvider for the default workspace"));

    @Singleton
    static class One implements SeamCredentialsProvider {

        @Override
        public Uni<SeamCredentials> credentials() {
            return Uni.createFrom().item(new SeamCredentials.ApiKey("seam_one1_key"));
        }
    }

    @Singleton
    static class Other extends One {
    }

    @Inject
    ClientSessions clientSessions;

    @Test
    void theApplicationDoesNotStart() {
        fail("It started");
    }
}
