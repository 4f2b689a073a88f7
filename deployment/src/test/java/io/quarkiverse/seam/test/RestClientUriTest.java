package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** The URI of the REST client is read as {@code quarkus.seam.url} is, although the REST client itself is stricter. */
class RestClientUriTest {

    private static final String NAME = "RestClientUriTest";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.api-key", "seam_default1_key")
            .overrideConfigKey("quarkus.rest-client.seam.uri", " HTTP" + RawSeam.url(NAME).substring(4) + "/ ");

    @Inject
    ClientSessions clientSessions;

    @Test
    void isCalled() {
        try (RawSeam seam = new RawSeam(NAME).answer(RawSeam.session("s1", "seam_cst1"))) {
            clientSessions.get(GetClientSessionRequest.builder().build());

            assertThat(seam.lastRequest().path()).isEqualTo("/client_sessions/get");
        }
    }
}
