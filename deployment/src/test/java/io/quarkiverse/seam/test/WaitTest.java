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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.SeamActionAttemptFailedException;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.ActionAttemptStatus;
import io.quarkiverse.seam.actionattempts.UnlockDoorResult;
import io.quarkiverse.seam.locks.ConfigureAutoLockRequest;
import io.quarkus.test.QuarkusUnitTest;

/** Waiting for an action returns its result or throws its failure. */
class WaitTest {

    private static final String EVERY_WAY = "io.quarkiverse.seam.test.EveryWait#names";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWait.application();

    @Inject
    EveryWait waits;

    @Inject
    FakeTime time;

    @BeforeEach
    void forget() {
        time.forget();
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void pollsUntilTheActionIsFinished(String way) {
        ActionAttempt<UnlockDoorResult> pending = waits.unlockDoor();
        waits.server().answers(attempt("pending"), attempt("pending"), unlocked());

        UnlockDoorResult result = waits.await(way, pending);

        assertThat(result.wasConfirmedByDevice()).isTrue();
        assertThat(time.delays()).containsExactly(ofSeconds(1), ofSeconds(1), ofSeconds(1));
        assertThat(waits.server().requests()).hasSize(3).allSatisfy(request -> {
            assertThat(request.path()).isEqualTo(EveryWait.POLL);
            assertThat(request.body()).isEqualTo("{\"action_attempt_id\":\"a1\"}");
            assertThat(request.header("Authorization")).isEqualTo("Bearer " + EveryWait.apiKey(way));
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void doesNotPollWhatIsFinished(String way) {
        waits.server().answer(unlocked());
        ActionAttempt<UnlockDoorResult> finished = waits.seam.locks().unlockDoor("d1");
        waits.server().forget();

        assertThat(waits.await(way, finished)).isSameAs(finished.result());

        assertThat(waits.server().requests()).isEmpty();
        assertThat(time.delays()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void throwsTheFailureOfTheAction(String way) {
        ActionAttempt<UnlockDoorResult> pending = waits.unlockDoor();
        waits.server().answer(attempt("UNLOCK_DOOR", "error", "null",
                "{\"type\":\"device_disconnected\",\"message\":\"The lock is offline\"}"));

        assertThatThrownBy(() -> waits.await(way, pending))
                .isInstanceOfSatisfying(SeamActionAttemptFailedException.class, failure -> {
                    assertThat(failure.type()).isEqualTo("device_disconnected");
                    assertThat(failure.actionAttempt().actionAttemptId()).isEqualTo("a1");
                    assertThat(failure.actionAttempt().status()).isEqualTo(ActionAttemptStatus.ERROR);
                    assertThat(failure.actionAttempt().error().message()).isEqualTo("The lock is offline");
                })
                .hasMessage("The lock is offline")
                .hasToString("io.quarkiverse.seam.SeamActionAttemptFailedException: The lock is offline"
                        + " (device_disconnected, UNLOCK_DOOR, action attempt a1)");
        assertThat(waits.server().requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "{}" })
    void throwsAFailureWithoutAReason(String error) {
        ActionAttempt<UnlockDoorResult> pending = waits.unlockDoor();
        waits.server().answer(attempt("UNLOCK_DOOR", "error", "null", error));

        assertThatThrownBy(() -> waits.await("blocking", pending))
                .isInstanceOfSatisfying(SeamActionAttemptFailedException.class,
                        failure -> assertThat(failure.type()).isNull())
                .hasMessage("The action failed, and Seam gave no reason");
    }

    @Test
    void throwsTheFailureInHand() {
        ActionAttempt<Void> failed = ActionAttempt.<Void> builder().actionAttemptId("a1")
                .status(ActionAttemptStatus.ERROR).build();

        assertThatThrownBy(() -> waits.await("blocking", failed)).isInstanceOfSatisfying(
                SeamActionAttemptFailedException.class, failure -> assertThat(failure.actionAttempt()).isSameAs(failed));
    }

    @Test
    void pollsOnWhileTheStatusIsUnknown() {
        ActionAttempt<UnlockDoorResult> pending = waits.unlockDoor();
        waits.server().answers(attempt("on_its_way"), RawSeam.json(200, "{\"action_attempt\":{},\"ok\":true}"), unlocked());

        assertThat(waits.await("blocking", pending).wasConfirmedByDevice()).isTrue();

        assertThat(waits.server().requests()).hasSize(3)
                .allSatisfy(request -> assertThat(request.body()).isEqualTo("{\"action_attempt_id\":\"a1\"}"));
    }

    @Test
    void readsTheResultOfAnUnknownAction() {
        ActionAttempt<UnlockDoorResult> pending = waits.unlockDoor();
        waits.server().answer(attempt("OPEN_SESAME", "success", "{\"was_confirmed_by_device\":false,\"new\":[1]}", "null"));

        assertThat(waits.await("blocking", pending).wasConfirmedByDevice()).isFalse();
    }

    @Test
    void readsTheResultOfAnAttemptThatWasPolledBefore() {
        ActionAttempt<UnlockDoorResult> pending = waits.unlockDoor();
        waits.server().answer(attempt("pending"));
        ActionAttempt<UnlockDoorResult> later = pending.withOutcomeOf(waits.seam.actionAttempts().get("a1"));
        waits.server().answer(unlocked());

        assertThat(waits.await("blocking", later).wasConfirmedByDevice()).isTrue();
    }

    @Test
    void readsAResultAsJson() {
        waits.server().answers(attempt("pending"), unlocked());
        ActionAttempt<JsonNode> pending = waits.seam.actionAttempts().get("a1");

        assertThat(waits.await("reactive", pending).get("was_confirmed_by_device").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void returnsNullIfThereIsNoResult(String way) {
        waits.server().answers(attempt("pending"), attempt("CONFIGURE_AUTO_LOCK", "success", "{\"new\":1}", "null"));
        ActionAttempt<Void> pending = waits.seam.locks().configureAutoLock(
                ConfigureAutoLockRequest.builder().deviceId("d1").autoLockEnabled(true).build());

        assertThat(waits.await(way, pending)).isNull();
    }

    @Test
    void doesNotQuoteAResultThatCannotBeRead() {
        ActionAttempt<UnlockDoorResult> pending = waits.unlockDoor();
        waits.server().answer(attempt("UNLOCK_DOOR", "success", "{\"was_confirmed_by_device\":\"seam_secret\"}", "null"));

        assertThatThrownBy(() -> waits.await("blocking", pending)).isInstanceOf(SeamInvalidResponseException.class)
                .hasMessage("The result of the action attempt cannot be read as "
                        + "io.quarkiverse.seam.actionattempts.UnlockDoorResult")
                .hasNoCause();
    }

    @Test
    void rejectsAnAttemptWhoseResultHasNoKnownType() {
        ActionAttempt<UnlockDoorResult> built = ActionAttempt.<UnlockDoorResult> builder().actionAttemptId("a1")
                .status(ActionAttemptStatus.PENDING).build();
        waits.server().answer(unlocked());

        assertThatThrownBy(() -> waits.await("blocking", built)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The type of the result is not known, since the action attempt a1 was not returned by a client"
                        + " for Seam");
    }
}
