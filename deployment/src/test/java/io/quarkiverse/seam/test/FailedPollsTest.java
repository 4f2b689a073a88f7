package io.quarkiverse.seam.test;

import static io.quarkiverse.seam.test.EveryWait.attempt;
import static io.quarkiverse.seam.test.EveryWait.unlocked;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.seam.SeamActionAttemptTimeoutException;
import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkiverse.seam.SeamRateLimitException;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.SeamUnauthorizedException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.UnlockDoorResult;
import io.quarkus.test.QuarkusUnitTest;

/** A poll that fails in a way that may pass does not end the wait. Any other failure does. */
class FailedPollsTest {

    private static final String EVERY_WAY = "io.quarkiverse.seam.test.EveryWait#names";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWait.application()
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.acme.retry.max-retries", "0")
            .overrideConfigKey("quarkus.rest-client.seam.read-timeout", "1500");

    @Inject
    EveryWait waits;

    @Inject
    FakeTime time;

    private ActionAttempt<UnlockDoorResult> pending;

    @BeforeEach
    void begin() {
        pending = waits.unlockDoor();
        time.forget();
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void doNotEndTheWaitIfTheyMayPass(String way) {
        waits.server().answers(RawSeam.reset(), RawSeam.error(503, "unavailable", "Later"),
                RawSeam.error(429, "too_many_requests", "Slower"), RawSeam.silence(), attempt("pending"), unlocked());

        assertThat(waits.await(way, pending).wasConfirmedByDevice()).isTrue();

        assertThat(waits.server().requests()).hasSize(6);
        assertThat(time.delays()).hasSize(6).containsOnly(ofSeconds(1));
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void areTheCauseOfATimeout(String way) {
        waits.server().answers(RawSeam.error(500, "internal", "First"), RawSeam.error(502, "gateway", "Second"),
                attempt("pending"));

        assertThatThrownBy(() -> waits.await(way, pending)).isInstanceOf(SeamActionAttemptTimeoutException.class)
                .cause().isInstanceOf(SeamServerException.class).hasMessage("Second");
    }

    @Test
    void areTheCauseOfATimeoutIfSeamCannotBeReached() {
        waits.server().answer(RawSeam.reset());

        assertThatThrownBy(() -> waits.await("blocking", pending)).isInstanceOfSatisfying(
                SeamActionAttemptTimeoutException.class,
                failure -> assertThat(failure.actionAttempt()).isSameAs(pending))
                .hasCauseInstanceOf(SeamConnectionException.class);
    }

    @Test
    void delayTheNextPollForAsLongAsSeamSays() {
        waits.server().answers(RawSeam.error(429, "too_many_requests", "Slower", "Retry-After: 3"), attempt("pending"),
                RawSeam.error(429, "too_many_requests", "Slower", "Retry-After: 60"));

        assertThatThrownBy(() -> waits.await("blocking", pending)).hasCauseInstanceOf(SeamRateLimitException.class);

        assertThat(time.delays()).containsExactly(ofSeconds(1), ofSeconds(3), ofSeconds(1), ofSeconds(5));
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void endTheWaitIfTheAttemptIsUnknown(String way) {
        waits.server().answer(RawSeam.error(404, "action_attempt_not_found", "No such attempt"));

        assertThatThrownBy(() -> waits.await(way, pending)).isInstanceOf(SeamNotFoundException.class)
                .hasMessage("No such attempt");
        assertThat(waits.server().requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "blocking", "reactive" })
    void endTheWaitIfTheyAreOfAnyOtherKind(String way) {
        waits.server().answer(RawSeam.error(401, "unauthorized", "No"));
        assertThatThrownBy(() -> waits.await(way, pending)).isInstanceOf(SeamUnauthorizedException.class);

        waits.server().answer(RawSeam.http(200, "text/html", "<html>"));
        assertThatThrownBy(() -> waits.await(way, pending)).isInstanceOf(SeamInvalidResponseException.class);

        assertThat(waits.server().requests()).hasSize(2);
    }

    @Test
    void showTheLineOfTheApplicationThatWaits() {
        waits.server().answer(RawSeam.error(404, "action_attempt_not_found", "No such attempt"));

        assertThatThrownBy(() -> waits.await("blocking", pending)).satisfies(failure -> assertThat(
                failure.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(getClass().getName())));
        assertThatThrownBy(() -> waits.await("reactive", pending)).satisfies(failure -> assertThat(
                failure.getStackTrace()).anyMatch(
                        frame -> frame.getClassName().equals("io.quarkiverse.seam.Seam$Reactive")
                                && frame.getMethodName().equals("await")));
    }
}
