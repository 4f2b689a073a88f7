package io.quarkiverse.seam.test;

import static io.quarkiverse.seam.test.EveryWait.attempt;
import static io.quarkiverse.seam.test.EveryWait.unlocked;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.SeamActionAttemptTimeoutException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.ActionAttemptStatus;
import io.quarkiverse.seam.actionattempts.UnlockDoorResult;
import io.quarkus.test.QuarkusUnitTest;

/** A wait ends at its timeout, which includes the time that the polls take. */
class WaitTimeoutTest {

    private static final String EVERY_WAY = "io.quarkiverse.seam.test.EveryWait#names";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWait.application()
            .overrideConfigKey("quarkus.rest-client.seam.connection-pool-size", "1")
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.acme.action-attempts.timeout", "2s")
            .overrideConfigKey("quarkus.seam.acme.action-attempts.poll-interval", "250ms");

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
    void endsAfterTheConfiguredTime(String way) {
        assertThatThrownBy(() -> waits.await(way, pending))
                .isInstanceOfSatisfying(SeamActionAttemptTimeoutException.class,
                        failure -> assertThat(failure.actionAttempt().status()).isEqualTo(ActionAttemptStatus.PENDING))
                .hasMessage("UNLOCK_DOOR was not finished within " + (way.equals("workspace") ? 2000 : 10_000)
                        + " ms: action attempt a1 is pending")
                .hasNoCause();

        assertThat(time.delays()).hasSize(way.equals("workspace") ? 8 : 10)
                .containsOnly(way.equals("workspace") ? ofMillis(250) : ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void countsTheTimeOfThePolls(String way) {
        waits.server().answer((request, connection) -> {
            time.advance(ofSeconds(4));
            attempt("pending").to(request, connection);
        });

        assertThatThrownBy(() -> waits.await(way, pending, ofSeconds(7)))
                .isInstanceOf(SeamActionAttemptTimeoutException.class);

        assertThat(time.delays()).containsExactly(ofSeconds(1), ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void waitsNoLongerThanTheTimeThatIsLeft(String way) {
        assertThatThrownBy(() -> waits.await(way, pending, ofMillis(2500)))
                .isInstanceOf(SeamActionAttemptTimeoutException.class);

        assertThat(time.delays()).containsExactly(ofSeconds(1), ofSeconds(1), ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void endsAPollThatDoesNotEnd(String way) {
        waits.server().answer((request, connection) -> {
            time.advance(ofSeconds(9));
            RawSeam.silence().to(request, connection);
        });

        assertThatThrownBy(() -> waits.await(way, pending))
                .isInstanceOfSatisfying(SeamActionAttemptTimeoutException.class,
                        failure -> assertThat(failure.actionAttempt().actionAttemptId()).isEqualTo("a1"))
                .cause().hasMessage("No response from Seam to ActionAttempts.get (/action_attempts/get) before the wait"
                        + " ended");
        assertThat(waits.server().requests()).hasSize(1);
        waits.server().awaitOpenConnections(0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void pollsAtLeastOnce(String way) {
        waits.server().answer((request, connection) -> {
            time.advance(ofMillis(900));
            unlocked().to(request, connection);
        });

        assertThat(waits.await(way, pending, Duration.ZERO).wasConfirmedByDevice()).isTrue();

        assertThat(waits.server().requests()).hasSize(1);
    }

    @Test
    void returnsTheLastStateOfTheAttempt() {
        waits.server().answers(attempt("pending"), attempt("almost"));

        assertThatThrownBy(() -> waits.await("blocking", pending)).isInstanceOfSatisfying(
                SeamActionAttemptTimeoutException.class,
                failure -> assertThat(failure.actionAttempt().status()).hasToString("almost"));
    }

    @Test
    void canBeLongerThanALifetime() {
        waits.server().answer(unlocked());

        assertThat(waits.await("blocking", pending, ChronoUnit.FOREVER.getDuration()).wasConfirmedByDevice()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void rejectsInvalidArguments(String way) {
        assertThatIllegalArgumentException().isThrownBy(() -> waits.await(way, (ActionAttempt<?>) null))
                .withMessage("actionAttempt must not be null");
        assertThatIllegalArgumentException().isThrownBy(() -> waits.await(way, pending, null))
                .withMessage("timeout must not be null or negative");
        assertThatIllegalArgumentException().isThrownBy(() -> waits.await(way, pending, ofSeconds(-1)))
                .withMessage("timeout must not be null or negative");
    }
}
