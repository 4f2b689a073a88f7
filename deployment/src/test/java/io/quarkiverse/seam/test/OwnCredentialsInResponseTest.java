package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamInvalidInputException;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** If a response quotes the credentials of the request, they do not appear in the exception, whatever they look like. */
class OwnCredentialsInResponseTest {

    private static final String NAME = "OwnCredentialsInResponseTest";
    private static final String KEY = "seam_without_digit_or_capital";

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

    @ParameterizedTest
    @ValueSource(ints = { 400, 200 })
    void areMasked(int status) {
        seam.answer(RawSeam.json(status, "{\"error\":{\"type\":\"invalid_input\",\"message\":\"The key " + KEY
                + " is unknown\",\"request_id\":\"of " + KEY + "\",\"data\":{\"sent\":[\"" + KEY
                + "\"],\"" + KEY + "\":1},\"validation_errors\":{\"" + KEY + "\":{\"_errors\":[\"not " + KEY + "\"]}}},"
                + "\"ok\":false}"));

        SeamApiException failure = catchThrowableOfType(SeamApiException.class,
                () -> clientSessions.get(GetClientSessionRequest.builder().build()));

        assertThat(failure).hasMessage("The key *** is unknown");
        assertThat(failure.type()).isEqualTo("invalid_input");
        assertThat(failure.requestId()).isEqualTo("of ***");
        assertThat(failure.data()).isEqualTo(Map.of("sent", List.of("***"), "***", 1));
        if (failure instanceof SeamInvalidInputException invalid) {
            assertThat(invalid.validationErrors()).isEqualTo(Map.of("***", List.of("not ***")));
        }
    }

    @Test
    void areMaskedInText() {
        seam.answer(RawSeam.http(404, "text/plain", "The key " + KEY + " is unknown"));

        assertThat(catchThrowableOfType(SeamApiException.class,
                () -> clientSessions.get(GetClientSessionRequest.builder().build())))
                .hasMessageEndingWith("The key *** is unknown");
    }
}
