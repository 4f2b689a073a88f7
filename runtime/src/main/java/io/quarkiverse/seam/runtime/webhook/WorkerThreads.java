package io.quarkiverse.seam.runtime.webhook;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;

/**
 * Calls on worker threads what may block. Waking a thread takes longer than most observers do, so a thread that is awake makes
 * all calls that are waiting. Before each of them it wakes another thread if there are more, since any call may block.
 */
final class WorkerThreads {

    /** Vert.x reports a thread as blocked if it works for a minute, even on many short calls. */
    private static final Duration MAX_DURATION = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final long maxNanos;
    private final Queue<WaitingCall<?>> waiting = new ConcurrentLinkedQueue<>();
    /** Whether a thread has been woken that has not begun yet. */
    private final AtomicBoolean waking = new AtomicBoolean();

    WorkerThreads(Vertx vertx) {
        this(vertx, MAX_DURATION);
    }

    /** @param maxDuration after this time, a thread makes no other call */
    WorkerThreads(Vertx vertx, Duration maxDuration) {
        this.vertx = vertx;
        this.maxNanos = maxDuration.toNanos();
    }

    /**
     * Must be called on an event loop.
     *
     * @return completes on that event loop; fails if there is no thread, and with what the callable throws
     */
    <T> Future<T> call(Callable<T> callable) {
        ContextInternal context = (ContextInternal) vertx.getOrCreateContext();
        WaitingCall<T> call = new WaitingCall<>(callable, context, context.promise());
        waiting.add(call);
        // One thread for all that the event loop receives in its current turn
        context.runOnContext(endOfTurn -> wake());
        return call.result().future();
    }

    private void wake() {
        if (waking.compareAndSet(false, true)) {
            vertx.executeBlocking(this::work, false).onFailure(this::reject);
        }
    }

    private void reject(Throwable noThread) {
        waking.set(false);
        for (WaitingCall<?> call = waiting.poll(); call != null; call = waiting.poll()) {
            call.result().fail(noThread);
        }
    }

    private Void work() {
        waking.set(false);
        long began = System.nanoTime();
        WaitingCall<?> call = next();
        while (call != null) {
            if (!waiting.isEmpty()) {
                wake();
            }
            call.make();
            call = System.nanoTime() - began < maxNanos ? next() : null;
        }
        return null;
    }

    private WaitingCall<?> next() {
        WaitingCall<?> call = waiting.poll();
        if (call == null) {
            // If the processors are busy, another thread may have a call as soon as it can run.
            Thread.yield();
            call = waiting.poll();
        }
        return call;
    }

    /** @param context of the request, in which the call is made */
    private record WaitingCall<T>(Callable<T> callable, ContextInternal context, Promise<T> result) {

        void make() {
            context.dispatch(callable, made -> {
                try {
                    result.complete(made.call());
                } catch (Throwable e) {
                    result.fail(e);
                }
            });
        }
    }
}
