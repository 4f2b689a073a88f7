package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** A server that quotes the credentials of the request does not bring them into a message, whatever they look like. */
class OwnCredentialsInAnswerTest {

    private static final String NAME = "OwnCredentialsInAnswerTest";
    private static final String KEY = "a-key-unlike-seams";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", KEY);

    @Inject
    ClientSessions clientSessions;

    RawSeam seam;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME);
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void areMasked() {
        seam.answer(RawSeam.error(400, "invalid_key", "The key " + KEY + " is unknown"));

        SeamApiException failure = catchThrowableOfType(SeamApiException.class,
                () -> clientSessions.get(GetClientSessionRequest.builder().build()));

        assertThat(failure).hasMessage("The key *** is unknown");
        assertThat(failure.type()).isEqualTo("invalid_key");
    }
}
