package io.quarkiverse.seam.runtime.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamActionAttemptFailedException;
import io.quarkiverse.seam.SeamActionAttemptTimeoutException;
import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamRateLimitException;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.ActionAttemptStatus;
import io.quarkiverse.seam.actionattempts.ActionAttempts;
import io.quarkiverse.seam.runtime.call.CallRunner;
import io.quarkiverse.seam.runtime.call.Time;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** A wait until an action is finished, which polls its attempt meanwhile. */
final class ActionAttemptWait<R> {

    /** A poll gets at least this long, even if less time is left, or the last one could never return. */
    private static final long SHORTEST_POLL = Duration.ofSeconds(1).toNanos();

    /** About a century, so that no sum of two overflows. */
    private static final Duration FOREVER = Duration.ofDays(36_500);

    private final ActionAttempt<R> inHand;
    private final Duration timeout;
    private final Duration pollInterval;
    private final Supplier<ActionAttempts.Reactive> clients;
    private final Time time;

    ActionAttemptWait(ActionAttempt<R> inHand, Duration timeout, Duration pollInterval,
            Supplier<ActionAttempts.Reactive> clients, Time time) {
        if (inHand == null) {
            throw new IllegalArgumentException("actionAttempt must not be null");
        }
        if (timeout == null || timeout.isNegative()) {
            throw new IllegalArgumentException("timeout must not be null or negative");
        }
        this.inHand = inHand;
        this.timeout = atMostForever(timeout);
        this.pollInterval = atMostForever(pollInterval);
        this.clients = clients;
        this.time = time;
    }

    private static Duration atMostForever(Duration duration) {
        return duration.compareTo(FOREVER) > 0 ? FOREVER : duration;
    }

    /** Polls on the context of the subscriber. */
    Uni<R> uni() {
        return Uni.createFrom().deferred(() -> {
            Context context = Vertx.currentContext();
            return outcome(context == null ? Infrastructure.getDefaultExecutor()
                    : task -> context.runOnContext(ignored -> task.run()));
        }).onFailure(SeamException.class).invoke(ActionAttemptWait::nameMethod);
    }

    /** Polls on the thread of the caller, so that filters of the application run there as for any blocking call. */
    R block() {
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException("Seam.await blocks, and this is an event loop thread: use Seam.Reactive, or run "
                    + "the method that calls it on a worker or virtual thread (@Blocking, @RunOnVirtualThread)");
        }
        BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
        CompletableFuture<R> result = outcome(tasks::add).subscribeAsCompletionStage();
        result.whenComplete((value, failure) -> tasks.add(() -> {
        }));
        try {
            while (!result.isDone()) {
                tasks.take().run();
            }
            return result.get();
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new SeamConnectionException("Seam.await: the thread was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SeamException failure) {
                // It was created on an event loop, whose stack does not contain the caller.
                failure.setStackTrace(Thread.currentThread().getStackTrace());
            }
            throw CallRunner.<RuntimeException> sneaky(e.getCause());
        }
    }

    /** @param executor on which polls begin */
    private Uni<R> outcome(Executor executor) {
        Uni<ActionAttempt<R>> finished = isFinished(inHand) ? Uni.createFrom().item(inHand) : polled(executor);
        return finished.map(ActionAttemptWait::resultOf);
    }

    private Uni<ActionAttempt<R>> polled(Executor executor) {
        return Uni.createFrom().deferred(() -> {
            Polls polls = new Polls(clients.get(), executor);
            return Uni.createFrom().deferred(polls::next).repeat().indefinitely()
                    .select().where(ActionAttemptWait::isFinished).toUni();
        });
    }

    private static boolean isFinished(ActionAttempt<?> attempt) {
        return ActionAttemptStatus.SUCCESS.equals(attempt.status()) || ActionAttemptStatus.ERROR.equals(attempt.status());
    }

    private static <R> R resultOf(ActionAttempt<R> finished) {
        if (ActionAttemptStatus.ERROR.equals(finished.status())) {
            throw new SeamActionAttemptFailedException(finished);
        }
        return finished.result();
    }

    /** Adds {@code await} to the stack trace, since the stack of an event loop does not contain the caller. */
    private static void nameMethod(Throwable failure) {
        List<StackTraceElement> trace = new ArrayList<>(List.of(failure.getStackTrace()));
        trace.add(0, new StackTraceElement(Seam.Reactive.class.getName(), "await", null, -1));
        failure.setStackTrace(trace.toArray(StackTraceElement[]::new));
    }

    /** The polls of one subscription, one after the other. */
    private final class Polls {

        private final ActionAttempts.Reactive client;
        private final Executor executor;
        private final long deadline = time.nanoTime() + timeout.toNanos();

        private ActionAttempt<R> last = inHand;
        private SeamException lastFailure;
        private Duration delay = pollInterval;
        private boolean begun;

        Polls(ActionAttempts.Reactive client, Executor executor) {
            this.client = client;
            this.executor = executor;
        }

        /** @return the attempt after the next poll; unchanged if the poll fails in a way that may pass */
        Uni<ActionAttempt<R>> next() {
            long left = deadline - time.nanoTime();
            if (begun && left <= 0 && !time.isStopped()) {
                return Uni.createFrom().failure(new SeamActionAttemptTimeoutException(last, timeout, lastFailure));
            }
            begun = true;
            Duration pause = Duration.ofNanos(Math.max(1, Math.min(left, delay.toNanos())));
            return time.after(pause).emitOn(executor).chain(this::poll);
        }

        private Uni<ActionAttempt<R>> poll() {
            if (time.isStopped()) {
                return Uni.createFrom().failure(new SeamConnectionException("The wait for action attempt "
                        + last.actionAttemptId() + " has ended: the application is stopping", lastFailure));
            }
            long now = time.nanoTime();
            long end = now + Math.max(deadline - now, SHORTEST_POLL);
            // combine().any() loses a response that comes before it has subscribed to all
            return Uni.createFrom().<ActionAttempt<R>> emitter(emitter -> {
                Cancellable response = client.get(last.actionAttemptId()).map(last::withOutcomeOf).subscribe()
                        .with(emitter::complete, emitter::fail);
                Cancellable late = time.at(end).emitOn(executor).subscribe()
                        .with(ignored -> emitter.fail(new SeamConnectionException(
                                "No response from Seam to ActionAttempts.get (/action_attempts/get) before the wait ended",
                                null)), emitter::fail);
                emitter.onTermination(() -> {
                    response.cancel();
                    late.cancel();
                });
            })
                    .invoke(this::succeeded)
                    .onFailure(ActionAttemptWait::mayPass).recoverWithItem(this::failed);
        }

        private void succeeded(ActionAttempt<R> attempt) {
            last = attempt;
            delay = pollInterval;
        }

        private ActionAttempt<R> failed(Throwable failure) {
            lastFailure = (SeamException) failure;
            Duration retryAfter = failure instanceof SeamRateLimitException tooMany
                    ? atMostForever(tooMany.retryAfter().orElse(pollInterval))
                    : pollInterval;
            delay = retryAfter.compareTo(pollInterval) > 0 ? retryAfter : pollInterval;
            return last;
        }
    }

    private static boolean mayPass(Throwable failure) {
        return failure instanceof SeamConnectionException || failure instanceof SeamRateLimitException
                || failure instanceof SeamServerException;
    }
}
