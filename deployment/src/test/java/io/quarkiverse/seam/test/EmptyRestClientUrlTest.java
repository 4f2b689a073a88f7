package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** An empty URL of the REST client counts as absent. */
class EmptyRestClientUrlTest {

    private static final String NAME = "EmptyRestClientUrlTest";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.api-key", "seam_default1_key")
            .overrideConfigKey("quarkus.rest-client.seam.uri", "")
            .overrideConfigKey("quarkus.rest-client.seam.url", "")
            .overrideConfigKey("seam/mp-rest/url", "")
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME));

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
