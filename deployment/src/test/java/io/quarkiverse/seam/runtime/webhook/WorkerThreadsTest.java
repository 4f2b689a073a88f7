package io.quarkiverse.seam.runtime.webhook;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;

class WorkerThreadsTest {

    private static final int CALLS = 5;

    private final Vertx vertx = Vertx.vertx();
    private final Context eventLoop = vertx.getOrCreateContext();
    private final WorkerThreads threads = new WorkerThreads(vertx);

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, SECONDS);
    }

    @Test
    void callsThatBlockDoNotHoldUpOthers() throws Exception {
        // Passed once all calls have arrived at it, each on a thread of its own
        CyclicBarrier barrier = new CyclicBarrier(CALLS);

        List<Future<Boolean>> results = inOneTurn(number -> threads.call(() -> barrier.await(10, SECONDS) >= 0));

        assertThat(all(results)).containsOnly(true);
    }

    @Test
    void afterAnIdleTimeToo() throws Exception {
        callsThatBlockDoNotHoldUpOthers();
        callsThatBlockDoNotHoldUpOthers();
    }

    @Test
    void allCallsAreMadeIfEachThreadMakesOnlyOne() throws Exception {
        WorkerThreads impatient = new WorkerThreads(vertx, Duration.ZERO);

        assertThat(all(inOneTurn(number -> impatient.call(() -> number)))).containsExactly(0, 1, 2, 3, 4);
        assertThat(all(inOneTurn(number -> impatient.call(() -> number)))).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void whatACallThrowsFailsThatCallAlone() throws Exception {
        List<Future<Integer>> results = inOneTurn(number -> threads.call(() -> {
            if (number == 1) {
                throw new AssertionError("Fails on purpose");
            }
            return number;
        }));

        assertThatThrownBy(() -> await(results.get(1))).hasCauseInstanceOf(AssertionError.class);
        results.remove(1);
        assertThat(all(results)).containsExactly(0, 2, 3, 4);
    }

    @Test
    void callsAreMadeOnWorkerThreadsAndCompleteOnTheEventLoop() throws Exception {
        CompletableFuture<Boolean> completedOn = new CompletableFuture<>();

        List<Future<Boolean>> results = inOneTurn(number -> threads.call(Context::isOnWorkerThread)
                .onComplete(
                        any -> completedOn.complete(Context.isOnEventLoopThread() && vertx.getOrCreateContext() == eventLoop)));

        assertThat(all(results)).containsOnly(true);
        assertThat(completedOn.get(10, SECONDS)).isTrue();
    }

    @Test
    void callsFailIfThereIsNoThread() throws Exception {
        ((VertxInternal) vertx).getWorkerPool().executor().shutdown();

        List<Future<Integer>> results = inOneTurn(number -> threads.call(() -> number));

        for (Future<Integer> result : results) {
            assertThatThrownBy(() -> await(result)).hasCauseInstanceOf(RejectedExecutionException.class);
        }
    }

    private <T> List<Future<T>> inOneTurn(IntFunction<Future<T>> call) throws Exception {
        CompletableFuture<List<Future<T>>> made = new CompletableFuture<>();
        eventLoop.runOnContext(turn -> made.complete(IntStream.range(0, CALLS).mapToObj(call)
                .collect(Collectors.toList())));
        return made.get(10, SECONDS);
    }

    private static <T> List<T> all(List<Future<T>> results) throws Exception {
        return await(Future.all(results)).list();
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, SECONDS);
    }
}
