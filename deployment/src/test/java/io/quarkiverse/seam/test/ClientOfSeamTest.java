package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkus.test.QuarkusUnitTest;

/** {@link Seam#client} returns REST clients for Seam, and rejects any other type. */
class ClientOfSeamTest {

    private static final String NAME = "ClientOfSeamTest";
    private static final Lock FRONT_DOOR = new Lock("Front Door");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class,
                    Locks.class, Lock.class, Strangers.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key")
            .overrideConfigKey("quarkus.rest-client.stranger.url", RawSeam.url(NAME));

    record Lock(String name) {
    }

    @RegisterRestClient(configKey = "seam")
    interface Locks {

        @GET
        @Path("/locks/get")
        Lock get();
    }

    @RegisterRestClient(configKey = "stranger")
    interface Strangers {

        @GET
        @Path("/anything")
        String get();
    }

    @Inject
    Seam seam;

    @Test
    void anInterfaceOfTheApplication() {
        try (RawSeam raw = new RawSeam(NAME).answer(RawSeam.json(200, "{\"lock\":{\"name\":\"Front Door\"},\"ok\":true}"))) {
            assertThat(seam.client(Locks.class).get()).isEqualTo(FRONT_DOOR);
            assertThat(raw.lastRequest().header("Authorization")).isEqualTo("Bearer seam_test1_key");
        }
    }

    @Test
    void anotherClass() {
        assertThatIllegalArgumentException().isThrownBy(() -> seam.client(String.class)).withMessage(
                "java.lang.String is no REST client for Seam: that is an interface with @RegisterRestClient(configKey = \"seam\")");
    }

    @Test
    void anotherRestClient() {
        assertThatIllegalArgumentException().isThrownBy(() -> seam.client(Strangers.class))
                .withMessageContaining("Strangers is no REST client for Seam");
    }

    @Test
    void noClass() {
        assertThatIllegalArgumentException().isThrownBy(() -> seam.client(null))
                .withMessageContaining("is no REST client for Seam");
    }

    @Test
    void noCredentials() {
        assertThatIllegalArgumentException().isThrownBy(() -> seam.withCredentials(null))
                .withMessage("credentials must not be null");
    }
}
