package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.subscription.Cancellable;

/** Cancelling a Uni ends the request, and the retries. */
class CancelledCallsTest {

    private static final GetClientSessionRequest GET = GetClientSessionRequest.builder().clientSessionId("s1").build();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application()
            .overrideConfigKey("quarkus.rest-client.seam.connection-pool-size", "1");

    @Inject
    EveryWay everyWay;

    @Inject
    ClientSessions.Reactive reactive;

    @Test
    void whileAConnectionIsAwaited() {
        everyWay.server().answer(RawSeam.silence()).forget();
        Cancellable withTheOnlyConnection = subscribe();
        everyWay.server().awaitRequests(1);
        Cancellable waiting = subscribe();

        waiting.cancel();

        withTheOnlyConnection.cancel();
        everyWay.server().answer(EveryWay.success());
        assertThat(reactive.get(GET).await().atMost(Duration.ofSeconds(20)).clientSessionId()).isEqualTo("s1");
        assertThat(everyWay.server().requests()).hasSize(2);
    }

    @Test
    void whileTheResponseIsAwaited() {
        everyWay.server().answer(RawSeam.silence()).forget();
        Cancellable call = subscribe();
        everyWay.server().awaitRequests(1);

        call.cancel();

        everyWay.server().awaitOpenConnections(0);
        theRetriesOfAnotherCallPass();
        assertThat(everyWay.server().requests()).filteredOn(request -> request.path().endsWith("/get")).hasSize(1);
    }

    @Test
    void inTheMiddleOfTheResponse() {
        everyWay.server().answer(RawSeam.bytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")
                .then(RawSeam.silence())).forget();
        Cancellable call = subscribe();
        everyWay.server().awaitRequests(1);

        call.cancel();

        everyWay.server().awaitOpenConnections(0);
        theRetriesOfAnotherCallPass();
        assertThat(everyWay.server().requests()).filteredOn(request -> request.path().endsWith("/get")).hasSize(1);
    }

    @Test
    void betweenTwoAttempts() {
        everyWay.server().answer(RawSeam.error(503, "a", "a")).forget();
        Cancellable call = subscribe();
        everyWay.server().awaitRequests(1);

        call.cancel();

        theRetriesOfAnotherCallPass();
        assertThat(everyWay.server().requests()).filteredOn(request -> request.path().endsWith("/get")).hasSize(1);
    }

    private Cancellable subscribe() {
        return reactive.get(GET).subscribe().with(session -> {
        });
    }

    /** The cancelled call would have been retried by then: two waits are longer than the longest first one. */
    private void theRetriesOfAnotherCallPass() {
        everyWay.server().answers(RawSeam.error(503, "a", "a"), RawSeam.error(503, "a", "a"), EveryWay.success());
        EveryWay.call(everyWay.of("reactive"), "list");
    }
}
