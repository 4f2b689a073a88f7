package io.quarkiverse.seam.test;

import static io.quarkiverse.seam.test.EveryWait.attempt;
import static io.quarkiverse.seam.test.EveryWait.unlocked;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.UnlockDoorResult;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Which threads wait, and how a wait ends before the action does. */
class WaitingThreadsTest {

    /** Each wait lets the time of all others pass, too. */
    private static final Duration A_DAY = Duration.ofDays(1);

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWait.application()
            .overrideConfigKey("quarkus.rest-client.seam.connection-pool-size", "1");

    @Inject
    EveryWait waits;

    @Inject
    FakeTime time;

    @Inject
    Vertx vertx;

    private ActionAttempt<UnlockDoorResult> pending;

    /** The first wait loads classes while its poll is already under way, and a wait cannot be cancelled meanwhile. */
    @BeforeEach
    void begin() {
        time.forget();
        pending = waits.unlockDoor();
        waits.server().answer(unlocked());
        waits.reactive.await(pending).await().indefinitely();
        waits.server().forget();
        time.forget();
    }

    @Test
    void anEventLoopCannotBlock() throws Exception {
        CompletableFuture<Throwable> failure = new CompletableFuture<>();

        vertx.getOrCreateContext()
                .runOnContext(ignored -> failure.complete(catchThrowable(() -> waits.seam.await(pending))));

        assertThat(failure.get(20, SECONDS)).isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("Seam.await blocks, and this is an event loop thread: use Seam.Reactive, or run the method that"
                        + " calls it on a worker or virtual thread (@Blocking, @RunOnVirtualThread)");
        assertThat(waits.server().requests()).isEmpty();
    }

    @Test
    void theResultComesOnTheContextOfTheSubscriber() throws Exception {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        waits.server().answers(attempt("pending"), unlocked());
        CompletableFuture<Context> itemCameOn = new CompletableFuture<>();

        context.runOnContext(ignored -> waits.reactive.await(pending).subscribe()
                .with(result -> itemCameOn.complete(Vertx.currentContext()), itemCameOn::completeExceptionally));

        assertThat(itemCameOn.get(20, SECONDS)).isSameAs(context);
    }

    @Test
    void eachSubscriptionWaits() {
        waits.server().answer(unlocked());
        var wait = waits.reactive.await(pending);
        assertThat(waits.server().requests()).isEmpty();

        wait.await().indefinitely();
        wait.await().indefinitely();

        assertThat(waits.server().requests()).hasSize(2);
    }

    @Test
    void aCancelledWaitDoesNotPoll() throws Exception {
        time.hold();
        Cancellable wait = waits.reactive.await(pending).subscribe().with(result -> {
        });
        time.awaitDelay();

        wait.cancel();

        assertThat(time.timers()).isZero();
        assertThat(waits.server().requests()).isEmpty();
    }

    @Test
    void aCancelledWaitEndsItsPoll() {
        waits.server().answer(RawSeam.silence());
        Cancellable wait = waits.reactive.await(pending).subscribe().with(result -> {
        });
        waits.server().awaitRequests(1);

        wait.cancel();

        waits.server().awaitOpenConnections(0);
        assertThat(time.timers()).isZero();
    }

    @Test
    void anInterruptEndsTheWait() throws Exception {
        time.hold();
        FutureTask<Boolean> wait = new FutureTask<>(this::failsAsInterrupted);
        Thread thread = new Thread(wait);
        thread.start();
        time.awaitDelay();

        thread.interrupt();

        assertThat(wait.get(20, SECONDS)).isTrue();
        assertThat(time.timers()).isZero();
        assertThat(waits.server().requests()).isEmpty();
    }

    @Test
    void anInterruptEndsThePoll() throws Exception {
        waits.server().answer(RawSeam.silence());
        FutureTask<Boolean> wait = new FutureTask<>(this::failsAsInterrupted);
        Thread thread = new Thread(wait);
        thread.start();
        waits.server().awaitRequests(1);

        thread.interrupt();

        assertThat(wait.get(20, SECONDS)).isTrue();
        waits.server().awaitOpenConnections(0);
    }

    /** @return whether the thread is still interrupted */
    private boolean failsAsInterrupted() {
        assertThatThrownBy(() -> waits.seam.await(pending)).isExactlyInstanceOf(SeamConnectionException.class)
                .hasMessage("Seam.await: the thread was interrupted");
        return Thread.interrupted();
    }

    /** They wait at the same time, so no wait may keep the carrier thread of another one. */
    @Test
    void virtualThreadsAreNotPinned() throws Exception {
        Method startVirtualThread;
        try {
            startVirtualThread = Thread.class.getMethod("startVirtualThread", Runnable.class);
        } catch (NoSuchMethodException e) {
            assertThat(Runtime.version().feature()).as("virtual threads came with 21").isLessThan(21);
            return;
        }
        waits.server().answer(unlocked());
        List<FutureTask<UnlockDoorResult>> tasks = new ArrayList<>();
        List<RecordedEvent> pinned;
        try (Recording recording = new Recording()) {
            // These are recorded by default.
            recording.disable("io.quarkiverse.seam.Call");
            recording.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ZERO).withStackTrace();
            recording.start();
            // The first call while recording initializes classes, for which virtual threads would wait pinned.
            waits.seam.await(pending);
            for (int i = 0; i < 100; i++) {
                FutureTask<UnlockDoorResult> task = new FutureTask<>(() -> waits.seam.await(pending, A_DAY));
                tasks.add(task);
                startVirtualThread.invoke(null, task);
            }
            for (FutureTask<UnlockDoorResult> task : tasks) {
                assertThat(task.get(20, SECONDS).wasConfirmedByDevice()).isTrue();
            }
            recording.stop();
            pinned = eventsOf(recording);
        }
        assertThat(pinned).isEmpty();
    }

    private static List<RecordedEvent> eventsOf(Recording recording) throws Exception {
        Path file = Files.createTempFile("seam", ".jfr");
        try {
            recording.dump(file);
            return RecordingFile.readAllEvents(file);
        } finally {
            Files.delete(file);
        }
    }
}
