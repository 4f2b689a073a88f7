package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;
import io.vertx.core.Vertx;

/** A blocking call ends in time even if the application blocks the event loops that its response and timers need. */
class BlockedEventLoopTest {

    private static final GetClientSessionRequest SESSION = GetClientSessionRequest.builder().clientSessionId("s1").build();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application(CallsSeamInItsConstructor.class)
            .overrideConfigKey("quarkus.vertx.event-loops-pool-size", "1")
            .overrideConfigKey("quarkus.seam.retry.initial-delay", "1ms")
            .overrideConfigKey("quarkus.rest-client.seam.connect-timeout", "500")
            .overrideConfigKey("quarkus.rest-client.seam.read-timeout", "1500");

    @Inject
    EveryWay everyWay;

    @Inject
    ClientSessions clientSessions;

    @Inject
    Vertx vertx;

    @Inject
    Instance<CallsSeamInItsConstructor> bean;

    @Test
    void endsOnceAndTheApplicationGoesOn() throws InterruptedException {
        everyWay.server().answer(EveryWay.success()).forget();
        clientSessions.get(SESSION);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch blocked = new CountDownLatch(1);
        vertx.getOrCreateContext().runOnContext(ignored -> {
            blocked.countDown();
            await(release);
        });
        blocked.await();

        Throwable failure = catchThrowable(() -> clientSessions.get(SESSION));

        release.countDown();
        assertThat(failure).isInstanceOf(SeamConnectionException.class)
                .hasMessageContaining("ClientSessions.get (/client_sessions/get)")
                .hasMessageEndingWith("none came within 2000 ms; the event loop of the request may be blocked")
                .hasNoSuppressedExceptions();
        clientSessions.get(SESSION);
    }

    @Test
    void endsForAConstructorWhoseBeanAnEventLoopWaitsFor() throws InterruptedException {
        everyWay.server().answer(EveryWay.success());
        CompletableFuture<Throwable> failure = CompletableFuture
                .supplyAsync(() -> catchThrowable(() -> bean.get().toString()), task -> new Thread(task).start());
        CallsSeamInItsConstructor.CONSTRUCTING.await();
        CompletableFuture<Throwable> failureOfEventLoop = new CompletableFuture<>();

        vertx.getOrCreateContext().runOnContext(ignored -> {
            CallsSeamInItsConstructor.WAITING.complete(Thread.currentThread());
            failureOfEventLoop.complete(catchThrowable(() -> bean.get().toString()));
        });

        assertThat(rootCause(failure)).isInstanceOf(SeamConnectionException.class);
        assertThat(rootCause(failureOfEventLoop)).as("an event loop must not block")
                .isInstanceOf(IllegalStateException.class);
        clientSessions.get(SESSION);
    }

    private static Throwable rootCause(CompletableFuture<Throwable> failure) throws InterruptedException {
        try {
            Throwable cause = failure.get();
            while (cause.getCause() != null && !(cause instanceof SeamConnectionException)) {
                cause = cause.getCause();
            }
            return cause;
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Singleton
    public static class CallsSeamInItsConstructor {

        static final CountDownLatch CONSTRUCTING = new CountDownLatch(1);
        static final CompletableFuture<Thread> WAITING = new CompletableFuture<>();
        private static final AtomicInteger CONSTRUCTIONS = new AtomicInteger();

        @Inject
        public CallsSeamInItsConstructor(ClientSessions clientSessions) {
            if (CONSTRUCTIONS.getAndIncrement() == 0) {
                CONSTRUCTING.countDown();
                waitForTheEventLoopToWait();
            }
            clientSessions.get(SESSION);
        }

        private static void waitForTheEventLoopToWait() {
            Thread eventLoop = WAITING.join();
            while (eventLoop.getState() != Thread.State.WAITING && eventLoop.getState() != Thread.State.BLOCKED) {
                Thread.onSpinWait();
            }
        }
    }
}
