package io.quarkiverse.seam.test;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** What may be sent twice is sent again, and nothing else is. */
class RetriesTest {

    private static final String EVERY_WAY = "io.quarkiverse.seam.test.EveryWay#names";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application(FakeTime.class)
            .overrideConfigKey("quarkus.rest-client.seam.read-timeout", "1500")
            .overrideConfigKey("quarkus.seam.never.api-key", "seam_never1_key")
            .overrideConfigKey("quarkus.seam.never.retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.often.api-key", "seam_often1_key")
            .overrideConfigKey("quarkus.seam.often.retry.max-retries", "4")
            .overrideConfigKey("quarkus.seam.often.retry.initial-delay", "100ms")
            .overrideConfigKey("quarkus.seam.often.retry.max-delay", "500ms");

    @RegisterRestClient(configKey = "seam")
    @RegisterProvider(Threads.class)
    interface Locks {

        @POST
        @Path("/locks/lock")
        void lock(Map<String, String> request);

        @POST
        @Path("/locks/list")
        @Idempotent
        Uni<List<String>> list(Map<String, String> request);

        @POST
        @Path("/locks/search")
        @Idempotent
        List<String> search(Map<String, String> request);

        @POST
        @Path("/locks/delete")
        @Idempotent
        void remove(Map<String, String> request);

        @POST
        @Path("/locks/suspend")
        @Idempotent
        Uni<Void> suspend(Map<String, String> request);
    }

    /** On which threads requests were made. */
    public static class Threads implements ClientRequestFilter {

        static final List<Thread> SEEN = new CopyOnWriteArrayList<>();

        @Override
        public void filter(ClientRequestContext request) {
            SEEN.add(Thread.currentThread());
        }
    }

    @Inject
    EveryWay everyWay;

    @Inject
    FakeTime time;

    @Inject
    @SeamWorkspace("never")
    ClientSessions never;

    @Inject
    @SeamWorkspace("often")
    ClientSessions often;

    @Inject
    ClientSessions.Reactive reactive;

    @RestClient
    Locks locks;

    @BeforeEach
    void forgetEarlierTests() {
        everyWay.server().forget();
        time.forget();
    }

    /** Every fault with a blocking and a reactive client; the others differ only in which methods are idempotent. */
    static Stream<Arguments> faults() {
        Stream<Arguments> everyFault = Stream.of("blocking", "reactive").flatMap(way -> Stream.of("create", "get")
                .flatMap(method -> Stream.concat(
                        Stream.of("500", "503", "reset")
                                .map(fault -> Arguments.of(way, method, fault, method.equals("create") ? 1 : 3)),
                        Stream.of("400", "401", "403", "404", "405", "409", "302", "HTML")
                                .map(fault -> Arguments.of(way, method, fault, 1)))));
        Stream<Arguments> everyMethod = EveryWay.names().flatMap(way -> EveryWay.METHODS.stream().flatMap(method -> Stream.of(
                Arguments.of(way, method, "429", 3),
                Arguments.of(way, method, "503", method.equals("create") ? 1 : 3))));
        Stream<Arguments> slow = Stream.of(
                Arguments.of("blocking", "create", "silence", 1),
                Arguments.of("reactive", "get", "silence", 3));
        return Stream.of(everyFault, everyMethod, slow).flatMap(arguments -> arguments);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void howOftenIsSent(String way, String method, String fault, int requests) {
        succeed(way, method);
        everyWay.server().answer(fault(fault));

        Throwable failure = catchThrowable(() -> EveryWay.call(everyWay.of(way), method));

        assertThat(failure).isInstanceOf(SeamException.class);
        assertThat(everyWay.server().requests()).hasSize(requests);
        assertThat(everyWay.server().requests().stream().map(request -> request.path() + request.body()).distinct())
                .as("the same request each time").hasSize(1);
        assertThat(failure.getSuppressed()).hasSize(requests - 1);
    }

    private static RawSeam.Answer fault(String fault) {
        return switch (fault) {
            case "reset" -> RawSeam.reset();
            case "silence" -> RawSeam.silence();
            case "HTML" -> RawSeam.http(200, "text/html", "<html></html>");
            default -> RawSeam.error(Integer.parseInt(fault), "some_type", "So it is");
        };
    }

    /** The first call in a JVM may take longer than the timeout. */
    private void succeed(String way, String method) {
        everyWay.server().answer(EveryWay.success());
        EveryWay.call(everyWay.of(way), method);
        everyWay.server().forget();
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void aSuccessAfterFailures(String way) {
        everyWay.server().forget();
        everyWay.server().answers(RawSeam.error(503, "a", "a"), RawSeam.reset(), RawSeam.session("s1", "seam_cst1"));

        assertThat(((ClientSession) EveryWay.call(everyWay.of(way), "get")).token()).isEqualTo("seam_cst1");
        assertThat(everyWay.server().requests()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void theLastFailureWithTheEarlierOnes(String way) {
        everyWay.server().answers(RawSeam.error(500, "a", "first"), RawSeam.reset(), RawSeam.error(503, "c", "third"));

        Throwable failure = catchThrowable(() -> EveryWay.call(everyWay.of(way), "get"));

        assertThat(failure).isInstanceOf(SeamServerException.class).hasMessage("third");
        assertThat(failure.getSuppressed()).hasSize(2);
        assertThat(failure.getSuppressed()[0]).isInstanceOf(SeamServerException.class).hasMessage("first");
        assertThat(failure.getSuppressed()[1]).isInstanceOf(SeamConnectionException.class);
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void aFailureThatEndsTheRetries(String way) {
        everyWay.server().answers(RawSeam.error(500, "a", "first"), RawSeam.http(200, "text/html", "<html></html>"));

        Throwable failure = catchThrowable(() -> EveryWay.call(everyWay.of(way), "get"));

        assertThat(failure).isInstanceOf(SeamInvalidResponseException.class);
        assertThat(failure.getSuppressed()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void whatIsGoneOnTheSecondAttempt(String way) {
        RawSeam.Answer gone = RawSeam.error(404, "client_session_not_found", "No such session");
        for (String method : List.of("revoke", "delete")) {
            everyWay.server().answers(RawSeam.reset(), gone).forget();
            assertThatCode(() -> EveryWay.call(everyWay.of(way), method)).doesNotThrowAnyException();
            assertThat(everyWay.server().requests()).hasSize(2);
        }
        for (String method : List.of("get", "getOrCreate", "grantAccess", "list")) {
            everyWay.server().answers(RawSeam.reset(), gone);
            assertThat(catchThrowable(() -> EveryWay.call(everyWay.of(way), method)))
                    .isInstanceOf(SeamNotFoundException.class)
                    .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        }
    }

    /** A wrong id must not look like a success, which it would if 404 were taken for the work of the first attempt. */
    @Test
    void whatIsNotFoundOnTheSecondAttemptWasNotSuspendedByTheFirst() {
        RawSeam.Answer gone = RawSeam.error(404, "lock_not_found", "No such lock");

        everyWay.server().answers(RawSeam.error(502, "bad_gateway", "Later"), gone);
        assertThat(catchThrowable(() -> locks.suspend(Map.of()).await().indefinitely()))
                .isInstanceOf(SeamNotFoundException.class);
        everyWay.server().answers(RawSeam.error(502, "bad_gateway", "Later"), gone);
        assertThatCode(() -> locks.remove(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void noneWhereTheyAreTurnedOff() {
        for (String method : EveryWay.METHODS) {
            for (String fault : List.of("429", "503", "reset")) {
                everyWay.server().answer(fault(fault)).forget();
                assertThat(catchThrowable(() -> EveryWay.call(never, method))).isInstanceOf(SeamException.class)
                        .satisfies(failure -> assertThat(failure.getSuppressed()).isEmpty());
                assertThat(everyWay.server().requests()).hasSize(1);
            }
        }
    }

    @Test
    void theDelayDoublesUpToItsMaximum() {
        everyWay.server().answer(fault("503"));
        time.random = 0.5;

        catchThrowable(() -> EveryWay.call(often, "get"));

        assertThat(time.delays()).containsExactly(ofMillis(100), ofMillis(200), ofMillis(400), ofMillis(500));
    }

    /** So that callers whose calls failed together do not send again together. */
    @ParameterizedTest
    @CsvSource({ "0, 50", "0.25, 75", "0.5, 100", "0.75, 125" })
    void theDelayIsRandom(double random, long millis) {
        everyWay.server().answers(fault("503"), EveryWay.success());
        time.random = random;

        EveryWay.call(often, "get");

        assertThat(time.delays()).containsExactly(ofMillis(millis));
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void theDelayThatSeamAsksFor(String way) {
        String inThreeSeconds = DateTimeFormatter.RFC_1123_DATE_TIME.format(FakeTime.NOW.plusSeconds(3).atZone(ZoneOffset.UTC));
        everyWay.server().answers(RawSeam.error(429, "too_many_requests", "Slower", "Retry-After: 1"),
                RawSeam.error(503, "slow_down", "Slower", "Retry-After: " + inThreeSeconds), EveryWay.success());

        EveryWay.call(everyWay.of(way), "get");

        assertThat(time.delays()).containsExactly(ofSeconds(1), ofSeconds(3));
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void noOtherAttemptBeforeTheTimeThatSeamAsksFor(String way) {
        String tomorrow = DateTimeFormatter.RFC_1123_DATE_TIME.format(FakeTime.NOW.plusSeconds(86_400).atZone(ZoneOffset.UTC));
        for (String retryAfter : List.of("3600", tomorrow)) {
            for (int status : List.of(429, 503)) {
                everyWay.server().answer(RawSeam.error(status, "slow_down", "Slower", "Retry-After: " + retryAfter)).forget();

                assertThat(catchThrowable(() -> EveryWay.call(everyWay.of(way), "get"))).isInstanceOf(SeamException.class)
                        .hasMessageStartingWith("Slower (not retried: Retry-After is ")
                        .hasMessageEndingWith(" s, more than the setting retry.max-delay allows)")
                        .hasNoSuppressedExceptions();
                assertThat(everyWay.server().requests()).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void whatNobodyHasDeletedIsNotFoundAlsoOnTheSecondAttempt(String way) {
        RawSeam.Answer gone = RawSeam.error(404, "client_session_not_found", "No such session");
        for (String method : List.of("revoke", "delete")) {
            everyWay.server().answers(RawSeam.error(429, "too_many_requests", "Slower"), gone).forget();

            assertThat(catchThrowable(() -> EveryWay.call(everyWay.of(way), method)))
                    .isInstanceOf(SeamNotFoundException.class);
            assertThat(everyWay.server().requests()).hasSize(2);
        }
    }

    @Test
    void anInterfaceOfTheApplicationSaysWhatIsIdempotent() {
        everyWay.server().answer(fault("503")).forget();

        assertThat(catchThrowable(() -> locks.lock(Map.of()))).isInstanceOf(SeamServerException.class);
        assertThat(everyWay.server().requests()).hasSize(1);
        assertThat(catchThrowable(() -> locks.list(Map.of()).await().indefinitely()))
                .isInstanceOf(SeamServerException.class);
        assertThat(everyWay.server().requests()).hasSize(1 + 3);
    }

    @Test
    void attemptsThatBlockStayOnTheThreadOfTheCaller() {
        Threads.SEEN.clear();
        everyWay.server().answers(fault("503"), fault("reset"), RawSeam.json(200, "{\"locks\":[\"l1\"],\"ok\":true}"));

        assertThat(locks.search(Map.of())).containsExactly("l1");
        assertThat(Threads.SEEN).containsExactly(Thread.currentThread(), Thread.currentThread(), Thread.currentThread());
    }

    @Test
    void aUniSendsEachTimeItIsSubscribedTo() {
        everyWay.server().answer(EveryWay.success()).forget();
        Uni<Void> revoke = reactive.revoke("s1");

        assertThat(everyWay.server().requests()).isEmpty();
        revoke.await().indefinitely();
        revoke.await().indefinitely();
        assertThat(everyWay.server().requests()).hasSize(2);

        everyWay.server().answers(fault("503"), EveryWay.success());
        revoke.await().indefinitely();
        assertThat(everyWay.server().requests()).as("with retries of its own").hasSize(4);
    }
}
