package io.quarkiverse.seam.runtime.call;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.runtime.client.GeneratedClient;
import io.quarkiverse.seam.runtime.http.TransportFailures;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;

/**
 * The one way of a call, whichever client and method it comes from: check what can be checked, ask for the credentials,
 * send, and send again what may be sent twice.
 */
public final class CallRunner {

    /**
     * Hands a call to the request filter. The REST client has no parameter for it, but runs its first filter on the thread
     * that sends; the filter takes the call away, so it is never there for longer.
     */
    private final ThreadLocal<Call> handedOver = new ThreadLocal<>();

    private final List<CallObserver> observers;
    private final CountDownLatch stop = new CountDownLatch(1);

    public CallRunner(List<CallObserver> observers) {
        this.observers = observers;
    }

    /** Ends the waits for another attempt: the application stops. */
    public void stop() {
        stop.countDown();
    }

    boolean isStopped() {
        return stop.getCount() == 0;
    }

    void handOver(Call call) {
        handedOver.set(call);
    }

    /** @return null where the request was not made by a client of this extension */
    public Call take() {
        Call call = handedOver.get();
        handedOver.remove();
        return call;
    }

    public Object call(GeneratedClient<?> client, int index, Object[] arguments) {
        Endpoint endpoint = client.endpoint(index);
        endpoint.check(arguments);
        return switch (endpoint.answer()) {
            case BLOCKING -> block(client, index, arguments);
            case UNI -> defer(client, index, arguments);
            case COMPLETION_STAGE -> defer(client, index, arguments).subscribeAsCompletionStage();
        };
    }

    private Object block(GeneratedClient<?> client, int index, Object[] arguments) {
        Endpoint endpoint = client.endpoint(index);
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException(endpoint.method() + " blocks, and this is an event loop thread: use the Reactive "
                    + "variant of the client, or run the method that calls it on a worker or virtual thread (@Blocking, "
                    + "@RunOnVirtualThread)");
        }
        SeamCredentials credentials = client.knownCredentials();
        if (credentials == null) {
            credentials = client.workspace().credentials().credentials().await().indefinitely();
        }
        Call call = begin(client, index, credentials);
        while (true) {
            try {
                Object answer = attempt(client, index, arguments, call);
                call.end(null);
                return answer;
            } catch (Throwable failure) {
                Duration delay = isStopped() ? null : call.delayAfter(failure);
                if (delay != null) {
                    sleep(delay);
                }
                if (call.isDoneBy(failure)) {
                    call.end(null);
                    return null;
                }
                if (delay == null || isStopped()) {
                    if (failure instanceof SeamException && !call.isFailedInApplication()) {
                        // It was made on an event loop, whose stack says nothing of the caller.
                        failure.setStackTrace(Thread.currentThread().getStackTrace());
                    }
                    call.end(failure);
                    throw CallRunner.<RuntimeException> sneaky(failure);
                }
            }
        }
    }

    Call begin(GeneratedClient<?> client, int index, SeamCredentials credentials) {
        return new Call(client.endpoint(index), client.workspace(), credentials, observers);
    }

    private Object attempt(GeneratedClient<?> client, int index, Object[] arguments, Call call) {
        call.beginAttempt();
        handOver(call);
        Throwable failure = null;
        try {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            Object answer = client.send(index, arguments);
            call.checkAnswer(answer);
            return answer;
        } catch (Throwable e) {
            failure = failure(e, call);
            throw CallRunner.<RuntimeException> sneaky(failure);
        } finally {
            take();
            call.endAttempt(failure);
        }
    }

    private Uni<Object> defer(GeneratedClient<?> client, int index, Object[] arguments) {
        return Uni.createFrom().emitter(emitter -> new PendingCall(this, client, index, arguments, emitter).begin());
    }

    Throwable failure(Throwable thrown, Call call) {
        if (isStopped()) {
            call.abort("the application is stopping");
        }
        return TransportFailures.of(thrown, call);
    }

    /** Rethrows what a filter of the application has thrown, which may be a checked exception, as it is. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable failure) throws T {
        throw (T) failure;
    }

    private void sleep(Duration delay) {
        try {
            stop.await(delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
