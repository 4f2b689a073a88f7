package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;

/** The text and the stack trace of a failure name the call. */
class FailuresNameTheirCallTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application();

    @Inject
    EveryWay everyWay;

    @Inject
    ClientSessions blocking;

    @Inject
    ClientSessions.Reactive reactive;

    @Test
    void whatSeamRejects() {
        everyWay.server().answer(RawSeam.error(404, "client_session_not_found", "No such session"));

        Throwable failure = catchThrowable(() -> blocking.delete("s1"));

        assertThat(failure).hasMessage("No such session").hasToString(failure.getClass().getName()
                + ": No such session (404 client_session_not_found, request id request-1) calling "
                + "ClientSessions.delete (/client_sessions/delete)");
        assertThat(((SeamApiException) failure).endpoint()).isEqualTo("/client_sessions/delete");
    }

    @Test
    void aConnectionThatBreaks() {
        everyWay.server().answer(RawSeam.reset());

        assertThat(catchThrowable(() -> blocking.delete("s1"))).isInstanceOf(SeamConnectionException.class)
                .hasMessageContaining("to ClientSessions.delete (/client_sessions/delete): ");
    }

    @Test
    void theLineOfTheApplicationIsInTheStackTrace() {
        everyWay.server().answers(RawSeam.error(400, "invalid_input", "No"), RawSeam.http(200, "text/html", "<html>"),
                RawSeam.http(200, "application/json", "{"));
        for (int i = 0; i < 3; i++) {
            assertThat(catchThrowable(() -> blocking.delete("s1")).getStackTrace())
                    .anyMatch(frame -> frame.getClassName().equals(getClass().getName()));
        }
    }

    @Test
    void theMethodOfTheInterfaceIsInTheStackTraceOfAUni() {
        everyWay.server().answers(RawSeam.error(400, "invalid_input", "No"), RawSeam.http(200, "text/html", "<html>"),
                RawSeam.http(200, "application/json", "{"));
        for (int i = 0; i < 3; i++) {
            Throwable failure = catchThrowable(() -> reactive.delete("s1").await().indefinitely());
            assertThat(failure.getStackTrace()).anyMatch(frame -> frame.getMethodName().equals("delete")
                    && frame.getClassName().equals(ClientSessions.Reactive.class.getName()));
        }
    }
}
