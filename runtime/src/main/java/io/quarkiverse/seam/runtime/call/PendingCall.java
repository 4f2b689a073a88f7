package io.quarkiverse.seam.runtime.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.runtime.call.Call.Request;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * A call that does not block a thread. It is a single object instead of a chain of {@link Uni}s, each of which would capture
 * the caller's contexts again.
 */
final class PendingCall {

    private final CallRunner calls;
    private final Time time;
    private final Endpoint endpoint;
    private final ConfiguredWorkspace workspace;
    private final Request request;
    private final UniEmitter<? super Object> emitter;
    private final Context context = Vertx.currentContext();
    private final AtomicBoolean ended = new AtomicBoolean();

    private volatile Attempts attempts;
    private volatile Cancellable waiting;

    PendingCall(CallRunner calls, Time time, Endpoint endpoint, ConfiguredWorkspace workspace, Request request,
            UniEmitter<? super Object> emitter) {
        this.calls = calls;
        this.time = time;
        this.endpoint = endpoint;
        this.workspace = workspace;
        this.request = request;
        this.emitter = emitter;
    }

    /** @param chosen the credentials from {@code withCredentials}; null for those of the workspace */
    void begin(SeamCredentials chosen) {
        emitter.onTermination(this::cancel);
        SeamCredentials known = chosen == null ? workspace.credentials().known() : chosen;
        if (known == null) {
            waiting = workspace.credentials().credentials().subscribe().with(this::send, this::fail);
        } else {
            send(known);
        }
    }

    private void send(SeamCredentials credentials) {
        if (ended.get()) {
            return;
        }
        try {
            endpoint.check(credentials);
            attempts = calls.begin(new Call(endpoint, workspace, credentials, request));
        } catch (RuntimeException e) {
            fail(e);
            return;
        }
        send();
    }

    private void send() {
        if (ended.get()) {
            return;
        }
        Attempt attempt = attempts.next();
        calls.handOver(attempt);
        try {
            Object returned = attempt.call().request().send();
            Uni<?> uni = returned instanceof CompletionStage<?> stage ? Uni.createFrom().completionStage(stage)
                    : (Uni<?>) returned;
            // Must not be cancelled, or the REST client would keep the connection that it is about to get.
            uni.subscribe().with(value -> succeeded(attempt, value), failure -> failed(attempt, failure));
        } catch (Throwable e) {
            failed(attempt, e);
        } finally {
            calls.take();
        }
    }

    private void succeeded(Attempt attempt, Object value) {
        try {
            attempt.checkReturned(value);
        } catch (SeamInvalidResponseException e) {
            failed(attempt, e);
            return;
        }
        attempt.end(null);
        complete(value);
    }

    private void failed(Attempt attempt, Throwable thrown) {
        Throwable failure = calls.translate(thrown, attempt);
        attempt.end(failure);
        if (ended.get()) {
            return;
        }
        Duration delay = attempts.delayAfter(failure);
        if (delay != null) {
            waiting = time.after(delay).emitOn(executor()).subscribe().with(ignored -> sendAgain(failure), this::fail);
        } else if (attempts.isDoneBy(failure)) {
            complete(null);
        } else {
            fail(failure);
        }
    }

    private void sendAgain(Throwable failure) {
        if (time.isStopped()) {
            fail(failure);
        } else {
            send();
        }
    }

    private void complete(Object value) {
        if (!ended.getAndSet(true)) {
            attempts.end(null);
            emit(() -> emitter.complete(value));
        }
    }

    private void fail(Throwable failure) {
        if (!ended.getAndSet(true)) {
            if (attempts != null) {
                if (failure instanceof SeamException && !attempts.current().isFailedInApplication()) {
                    nameMethod(failure);
                }
                attempts.end(failure);
            }
            emit(() -> emitter.fail(failure));
        }
    }

    /** Adds the method of the interface to the stack trace, since the stack of an event loop does not contain the caller. */
    private void nameMethod(Throwable failure) {
        List<StackTraceElement> trace = new ArrayList<>(List.of(failure.getStackTrace()));
        trace.add(0, new StackTraceElement(endpoint.api(), endpoint.name(), null, -1));
        failure.setStackTrace(trace.toArray(StackTraceElement[]::new));
    }

    /** May be called after the call has ended. */
    private void cancel() {
        if (!ended.getAndSet(true)) {
            Cancellable current = waiting;
            if (current != null) {
                current.cancel();
            }
            if (attempts != null) {
                Attempt attempt = attempts.current();
                if (attempt != null) {
                    attempt.cancel();
                    attempt.end(null);
                }
                attempts.end(null);
            }
        }
    }

    /** The REST client completes on a different Vert.x context, without the locals of the caller's context. */
    private void emit(Runnable emission) {
        if (context == null) {
            emission.run();
        } else {
            context.runOnContext(ignored -> emission.run());
        }
    }

    private Executor executor() {
        return context == null ? Infrastructure.getDefaultExecutor()
                : task -> context.runOnContext(ignored -> task.run());
    }
}
