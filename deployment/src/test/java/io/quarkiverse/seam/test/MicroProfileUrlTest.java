package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** The URL of MicroProfile REST Client is read as {@code quarkus.seam.url} is. */
class MicroProfileUrlTest {

    private static final String NAME = "MicroProfileUrlTest";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.api-key", "seam_default1_key")
            .overrideConfigKey("seam/mp-rest/url", " HTTP" + RawSeam.url(NAME).substring(4) + "/ ");

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
