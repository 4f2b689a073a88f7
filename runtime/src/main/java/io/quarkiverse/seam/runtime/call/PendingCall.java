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
import io.quarkiverse.seam.runtime.client.GeneratedClient;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * A call that holds no thread while it waits. One object, and not a chain of {@link Uni}s, each of which would capture the
 * caller's contexts again.
 */
final class PendingCall {

    private final CallRunner calls;
    private final GeneratedClient<?> client;
    private final int index;
    private final Object[] arguments;
    private final UniEmitter<? super Object> emitter;
    private final Context context = Vertx.currentContext();
    private final AtomicBoolean ended = new AtomicBoolean();

    private volatile Call call;
    private volatile Cancellable waiting;

    PendingCall(CallRunner calls, GeneratedClient<?> client, int index, Object[] arguments,
            UniEmitter<? super Object> emitter) {
        this.calls = calls;
        this.client = client;
        this.index = index;
        this.arguments = arguments;
        this.emitter = emitter;
    }

    void begin() {
        emitter.onTermination(this::cancel);
        SeamCredentials credentials = client.knownCredentials();
        if (credentials == null) {
            waiting = client.workspace().credentials().credentials().subscribe().with(this::begin, this::fail);
        } else {
            begin(credentials);
        }
    }

    private void begin(SeamCredentials credentials) {
        if (ended.get()) {
            return;
        }
        try {
            call = calls.begin(client, index, credentials);
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
        call.beginAttempt();
        calls.handOver(call);
        try {
            Object answer = client.send(index, arguments);
            Uni<?> uni = answer instanceof CompletionStage<?> stage ? Uni.createFrom().completionStage(stage) : (Uni<?>) answer;
            // Not to be cancelled: the REST client would then keep the connection that it is about to get.
            uni.subscribe().with(this::answer, this::attemptFailed);
        } catch (Throwable e) {
            attemptFailed(e);
        } finally {
            calls.take();
        }
    }

    private void answer(Object answer) {
        try {
            call.checkAnswer(answer);
        } catch (SeamInvalidResponseException e) {
            attemptFailed(e);
            return;
        }
        call.endAttempt(null);
        complete(answer);
    }

    private void attemptFailed(Throwable thrown) {
        Throwable failure = calls.failure(thrown, call);
        call.endAttempt(failure);
        if (ended.get()) {
            return;
        }
        Duration delay = calls.isStopped() ? null : call.delayAfter(failure);
        if (delay != null) {
            waiting = Uni.createFrom().voidItem().onItem().delayIt().by(delay).emitOn(executor())
                    .subscribe().with(ignored -> sendAgain(failure), this::fail);
        } else if (call.isDoneBy(failure)) {
            complete(null);
        } else {
            fail(failure);
        }
    }

    private void sendAgain(Throwable failure) {
        if (calls.isStopped()) {
            fail(failure);
        } else {
            send();
        }
    }

    private void complete(Object answer) {
        if (!ended.getAndSet(true)) {
            call.end(null);
            emit(() -> emitter.complete(answer));
        }
    }

    private void fail(Throwable failure) {
        if (!ended.getAndSet(true)) {
            if (call != null) {
                if (failure instanceof SeamException && !call.isFailedInApplication()) {
                    nameMethod(failure);
                }
                call.end(failure);
            }
            emit(() -> emitter.fail(failure));
        }
    }

    /** Nothing of the caller is on the stack of an event loop, so the method of the interface is put on top of it. */
    private void nameMethod(Throwable failure) {
        String method = call.endpoint().method();
        List<StackTraceElement> trace = new ArrayList<>(List.of(failure.getStackTrace()));
        trace.add(0, new StackTraceElement(client.apiName(), method.substring(method.lastIndexOf('.') + 1), null, -1));
        failure.setStackTrace(trace.toArray(StackTraceElement[]::new));
    }

    /** Also called where the call has ended already. */
    private void cancel() {
        if (!ended.getAndSet(true)) {
            Cancellable current = waiting;
            if (current != null) {
                current.cancel();
            }
            if (call != null) {
                call.cancel();
                call.endAttempt(null);
                call.end(null);
            }
        }
    }

    /** The REST client answers on a context of its own, which lacks what the caller has put into his. */
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
