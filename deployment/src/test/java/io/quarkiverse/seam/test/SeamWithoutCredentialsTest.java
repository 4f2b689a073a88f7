package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.QuarkusUnitTest;

/** An application that injects only {@link Seam} starts without credentials: it may use those of its tenants. */
class SeamWithoutCredentialsTest {

    private static final String NAME = "SeamWithoutCredentialsTest";
    private static final CreateClientSessionRequest REQUEST = CreateClientSessionRequest.builder().build();
    private static final String SENTENCE = "Seam has no credentials for the default workspace: set quarkus.seam.api-key, or "
            + "quarkus.seam.personal-access-token and quarkus.seam.workspace-id, or the environment variable SEAM_API_KEY";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME));

    @Inject
    Seam workspace;

    RawSeam seam;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME).answer(RawSeam.session("s1", "seam_cst1"));
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void withTheCredentialsOfATenant() {
        Seam tenant = workspace.withCredentials(new SeamCredentials.ApiKey("seam_tenant1_key"));

        assertThat(tenant.clientSessions().create(REQUEST).token()).isEqualTo("seam_cst1");
        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_tenant1_key");
    }

    @Test
    void withoutCredentials() {
        assertThatThrownBy(() -> workspace.clientSessions().create(REQUEST))
                .isInstanceOf(ConfigurationException.class).hasMessage(SENTENCE);
        assertThatThrownBy(() -> workspace.reactive().clientSessions().create(REQUEST).await().indefinitely())
                .isInstanceOf(ConfigurationException.class).hasMessage(SENTENCE);
        assertThat(seam.requests()).isEmpty();
    }
}
