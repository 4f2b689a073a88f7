package io.quarkiverse.seam.runtime;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import io.quarkiverse.seam.SeamCredentials;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * The one way of a call, whichever client and method it comes from: check what can be checked, ask for the credentials,
 * send, and send again what may be sent twice.
 */
final class SeamCalls {

    /**
     * Hands a call to the request filter. The REST client has no parameter for it, but runs its first filter on the thread
     * that sends; the filter takes the call away, so it is never there for longer.
     */
    private final ThreadLocal<SeamCall> handedOver = new ThreadLocal<>();

    private final List<CallObserver> observers;
    private final CountDownLatch stop = new CountDownLatch(1);

    SeamCalls(List<CallObserver> observers) {
        this.observers = observers;
    }

    /** Ends the waits for another attempt: the application stops. */
    void stop() {
        stop.countDown();
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }

    /** @return null where the request was not made by a client of this extension */
    SeamCall take() {
        SeamCall call = handedOver.get();
        handedOver.remove();
        return call;
    }

    Object call(SeamClient<?> client, int index, Object[] arguments) {
        SeamEndpoint endpoint = client.endpoint(index);
        endpoint.check(arguments);
        return switch (endpoint.answer()) {
            case BLOCKING -> block(client, index, arguments);
            case UNI -> defer(client, index, arguments);
            case COMPLETION_STAGE -> defer(client, index, arguments).subscribeAsCompletionStage();
        };
    }

    private Object block(SeamClient<?> client, int index, Object[] arguments) {
        SeamEndpoint endpoint = client.endpoint(index);
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException(endpoint.method() + " blocks, and this is an event loop thread: use the Reactive "
                    + "variant of the client, or run the method that calls it on a worker or virtual thread (@Blocking, "
                    + "@RunOnVirtualThread)");
        }
        SeamCall call = new SeamCall(endpoint, client.workspace(), credentials(client).await().indefinitely(), observers);
        while (true) {
            try {
                Object answer = send(client, index, arguments, call);
                call.end(null);
                return answer;
            } catch (RuntimeException failure) {
                Duration delay = isStopped() ? null : call.delayAfter(failure);
                if (delay != null) {
                    sleep(delay);
                }
                if (call.isDoneBy(failure)) {
                    call.end(null);
                    return null;
                }
                if (delay == null || isStopped()) {
                    call.end(failure);
                    throw failure;
                }
            }
        }
    }

    private Object send(SeamClient<?> client, int index, Object[] arguments, SeamCall call) {
        call.beginAttempt();
        handedOver.set(call);
        RuntimeException failure = null;
        try {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            return client.send(index, arguments);
        } catch (Throwable e) {
            failure = failure(e, call);
            throw failure;
        } finally {
            handedOver.remove();
            call.endAttempt(failure);
        }
    }

    private Uni<Object> defer(SeamClient<?> client, int index, Object[] arguments) {
        return Uni.createFrom().deferred(() -> {
            Context context = Vertx.currentContext();
            Executor executor = context == null ? Infrastructure.getDefaultExecutor()
                    : task -> context.runOnContext(ignored -> task.run());
            Uni<Object> answer = credentials(client).onItem().transformToUni(credentials -> {
                SeamCall call = new SeamCall(client.endpoint(index), client.workspace(), credentials, observers);
                Uni<Object> attempt = Uni.createFrom().emitter(emitter -> send(client, index, arguments, call, emitter));
                return retrying(call, attempt,
                        delay -> Uni.createFrom().voidItem().onItem().delayIt().by(delay).emitOn(executor))
                        .onTermination().invoke((item, failure, cancelled) -> call.end(failure));
            });
            // The REST client answers on a context of its own, which lacks what the caller has put into his.
            return context == null ? answer : answer.emitOn(executor);
        });
    }

    private void send(SeamClient<?> client, int index, Object[] arguments, SeamCall call, UniEmitter<Object> emitter) {
        call.beginAttempt();
        handedOver.set(call);
        try {
            Object answer = client.send(index, arguments);
            Uni<?> uni = answer instanceof CompletionStage<?> stage ? Uni.createFrom().completionStage(stage) : (Uni<?>) answer;
            AtomicBoolean running = new AtomicBoolean(true);
            // Not to be cancelled: the REST client would then keep the connection that it is about to get.
            uni.subscribe().with(item -> {
                if (running.getAndSet(false)) {
                    call.endAttempt(null);
                    emitter.complete(item);
                }
            }, failure -> {
                if (running.getAndSet(false)) {
                    fail(failure, call, emitter);
                }
            });
            emitter.onTermination(() -> {
                if (running.getAndSet(false)) {
                    call.cancel();
                    call.endAttempt(null);
                }
            });
        } catch (Throwable e) {
            fail(e, call, emitter);
        } finally {
            handedOver.remove();
        }
    }

    private void fail(Throwable thrown, SeamCall call, UniEmitter<?> emitter) {
        RuntimeException failure = failure(thrown, call);
        call.endAttempt(failure);
        emitter.fail(failure);
    }

    private RuntimeException failure(Throwable thrown, SeamCall call) {
        if (isStopped()) {
            call.abort("the application is stopping");
        }
        return Failures.of(thrown, call);
    }

    private Uni<Object> retrying(SeamCall call, Uni<Object> attempt, Function<Duration, Uni<Void>> pause) {
        return attempt.onFailure().recoverWithUni(failure -> {
            Uni<Object> failed = Uni.createFrom().failure(failure);
            Duration delay = isStopped() ? null : call.delayAfter(failure);
            if (delay == null) {
                return call.isDoneBy(failure) ? Uni.createFrom().nullItem() : failed;
            }
            return pause.apply(delay).chain(() -> isStopped() ? failed : retrying(call, attempt, pause));
        });
    }

    private static Uni<SeamCredentials> credentials(SeamClient<?> client) {
        return client.credentials() == null
                ? client.workspace().credentials().credentials()
                : Uni.createFrom().item(client.credentials());
    }

    private void sleep(Duration delay) {
        try {
            stop.await(delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
