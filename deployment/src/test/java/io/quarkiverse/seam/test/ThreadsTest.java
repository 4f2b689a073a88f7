package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** From which threads a call can be made, and on which thread its response arrives. */
class ThreadsTest {

    private static final GetClientSessionRequest GET = GetClientSessionRequest.builder().clientSessionId("s1").build();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application()
            .overrideConfigKey("quarkus.seam.retry.initial-delay", "10ms");

    @Inject
    EveryWay everyWay;

    @Inject
    ClientSessions clientSessions;

    @Inject
    ClientSessions.Reactive reactive;

    @Inject
    Vertx vertx;

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "workspace", "tenant", "own" })
    void aCallThatBlocksOnTheEventLoop(String way) throws Exception {
        everyWay.server().answer(EveryWay.success()).forget();

        for (String method : EveryWay.METHODS) {
            Throwable failure = on(vertx.getOrCreateContext(),
                    () -> catchThrowable(() -> EveryWay.call(everyWay.of(way), method)));
            assertThat(failure).isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage((way.equals("own") ? "EveryWay.OwnSessions." : "ClientSessions.") + method
                            + " blocks, and this is an event loop thread: use the Reactive variant of the client, or run the"
                            + " method that calls it on a worker or virtual thread (@Blocking, @RunOnVirtualThread)");
        }
        assertThat(everyWay.server().requests()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.quarkiverse.seam.test.EveryWay#names")
    void aCallOnAWorker(String way) throws Exception {
        everyWay.server().answer(EveryWay.success());

        Object session = vertx.getOrCreateContext().executeBlocking(() -> EveryWay.call(everyWay.of(way), "create"))
                .toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);

        assertThat(((ClientSession) session).token()).isEqualTo("seam_cst1");
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void theItemComesOnTheContextOfTheSubscriber(boolean afterARetry) throws Exception {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        everyWay.server().answers(afterARetry ? RawSeam.error(503, "a", "a") : EveryWay.success(), EveryWay.success());
        CompletableFuture<Context> itemCameOn = new CompletableFuture<>();

        on(context, () -> reactive.get(GET).subscribe().with(session -> itemCameOn.complete(Vertx.currentContext()),
                itemCameOn::completeExceptionally));

        assertThat(itemCameOn.get(20, TimeUnit.SECONDS)).isSameAs(context);
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void theFailureComesOnTheContextOfTheSubscriber(boolean afterARetry) throws Exception {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        everyWay.server().answers(RawSeam.error(afterARetry ? 503 : 404, "a", "a"), RawSeam.error(404, "a", "a"));
        CompletableFuture<Context> failureCameOn = new CompletableFuture<>();

        on(context, () -> reactive.get(GET).subscribe().with(session -> failureCameOn.cancel(false),
                failure -> failureCameOn.complete(Vertx.currentContext())));

        assertThat(failureCameOn.get(20, TimeUnit.SECONDS)).isSameAs(context);
    }

    /** The server responds to none until all have arrived, so no call may keep the carrier thread of another one. */
    @Test
    void manyCallsOnVirtualThreads() throws Exception {
        Method startVirtualThread;
        try {
            startVirtualThread = Thread.class.getMethod("startVirtualThread", Runnable.class);
        } catch (NoSuchMethodException e) {
            assertThat(Runtime.version().feature()).as("virtual threads came with 21").isLessThan(21);
            return;
        }
        int calls = 200;
        CountDownLatch allHaveCome = new CountDownLatch(calls);
        List<FutureTask<ClientSession>> tasks = new ArrayList<>();
        List<RecordedEvent> pinned;
        try (Recording recording = new Recording()) {
            // These are recorded by default.
            recording.disable("io.quarkiverse.seam.Call");
            recording.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ZERO).withStackTrace();
            recording.start();
            // The first call initializes classes, for which virtual threads would wait pinned.
            everyWay.server().answer(EveryWay.success());
            EveryWay.call(clientSessions, "get");
            everyWay.server().answer((request, connection) -> {
                allHaveCome.countDown();
                allHaveCome.await();
                RawSeam.session("s1", "seam_cst1").to(request, connection);
            });
            for (int i = 0; i < calls; i++) {
                FutureTask<ClientSession> task = new FutureTask<>(() -> clientSessions.get(GET));
                tasks.add(task);
                startVirtualThread.invoke(null, task);
            }
            for (FutureTask<ClientSession> task : tasks) {
                assertThat(task.get(20, TimeUnit.SECONDS).token()).isEqualTo("seam_cst1");
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

    @Test
    void aCallOfAnInterruptedThread() throws Exception {
        everyWay.server().answer(EveryWay.success()).forget();
        FutureTask<Boolean> call = new FutureTask<>(() -> {
            Thread.currentThread().interrupt();
            return failsAsInterrupted();
        });
        new Thread(call).start();

        assertThat(call.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(everyWay.server().requests()).isEmpty();
    }

    @Test
    void anInterruptWhileTheResponseIsAwaited() throws Exception {
        everyWay.server().answer(RawSeam.silence()).forget();
        FutureTask<Boolean> call = new FutureTask<>(this::failsAsInterrupted);
        Thread thread = new Thread(call);
        thread.start();
        everyWay.server().awaitRequests(1);
        thread.interrupt();

        assertThat(call.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(everyWay.server().requests()).hasSize(1);
    }

    @Test
    void anInterruptBetweenTwoAttempts() throws Exception {
        everyWay.server().answer(RawSeam.error(429, "too_many_requests", "Slower", "Retry-After: 5")).forget();
        FutureTask<Boolean> call = new FutureTask<>(this::failsAsInterrupted);
        Thread thread = new Thread(call);
        thread.start();
        everyWay.server().awaitRequests(1);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(System.nanoTime()).as("it does not wait").isLessThan(end);
            Thread.onSpinWait();
        }
        thread.interrupt();

        assertThat(call.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(everyWay.server().requests()).hasSize(1);
    }

    /** @return whether the thread is still interrupted */
    private boolean failsAsInterrupted() {
        assertThatThrownBy(() -> clientSessions.get(GET))
                .isExactlyInstanceOf(SeamConnectionException.class)
                .hasMessageEndingWith("the thread was interrupted");
        return Thread.interrupted();
    }

    private static <T> T on(Context context, Callable<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        context.runOnContext(ignored -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(20, TimeUnit.SECONDS);
    }
}
