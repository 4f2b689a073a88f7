package io.quarkiverse.seam.test;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.UnlockDoorResult;
import io.quarkus.test.QuarkusUnitTest;

/** A wait ends when the application stops, without another poll. */
class WaitOfStoppedApplicationTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWait.application();

    @Inject
    EveryWait waits;

    @Inject
    FakeTime time;

    @Test
    void ends() throws Exception {
        ActionAttempt<UnlockDoorResult> pending = waits.unlockDoor();
        time.hold();
        CompletableFuture<?> wait = CompletableFuture.supplyAsync(() -> waits.seam.await(pending),
                task -> new Thread(task).start());
        time.awaitDelay();

        time.stop();

        assertThatThrownBy(() -> wait.get(20, SECONDS)).cause().isExactlyInstanceOf(SeamConnectionException.class)
                .hasMessage("The wait for action attempt a1 has ended: the application is stopping");
        assertThat(waits.server().requests()).isEmpty();
    }
}
