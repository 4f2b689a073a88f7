package io.quarkiverse.seam.runtime.call;

import java.time.Duration;
import java.util.List;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.runtime.call.Call.Request;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;

/**
 * Runs every call, whichever client and method it comes from: checks the arguments, gets the credentials, sends the request,
 * and retries it if it can safely be sent twice.
 */
public final class CallRunner {

    /**
     * Passes an attempt to the request filter. The REST client has no parameter for it, but runs its first filter on the
     * sending thread. The filter removes the attempt, so it stays here no longer than that.
     */
    private final ThreadLocal<Attempt> handedOver = new ThreadLocal<>();

    private final List<CallObserver> observers;
    private final FailureTranslator failures;
    private final Time time;

    public CallRunner(List<CallObserver> observers, FailureTranslator failures, Time time) {
        this.observers = observers;
        this.failures = failures;
        this.time = time;
    }

    void handOver(Attempt attempt) {
        handedOver.set(attempt);
    }

    /** @return null if the request was not made by a client of this extension */
    public Attempt take() {
        Attempt attempt = handedOver.get();
        handedOver.remove();
        return attempt;
    }

    /**
     * @param credentials from {@code withCredentials}; null for those of the workspace
     * @return what the method returns
     */
    public Object call(Endpoint endpoint, Object[] arguments, ConfiguredWorkspace workspace, SeamCredentials credentials,
            Request request) {
        endpoint.check(arguments);
        return switch (endpoint.returning()) {
            case BLOCKING -> block(endpoint, workspace, credentials, request);
            case UNI -> defer(endpoint, workspace, credentials, request);
            case COMPLETION_STAGE -> defer(endpoint, workspace, credentials, request).subscribeAsCompletionStage();
        };
    }

    private Object block(Endpoint endpoint, ConfiguredWorkspace workspace, SeamCredentials chosen, Request request) {
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException(endpoint.method() + " blocks, and this is an event loop thread: use the Reactive "
                    + "variant of the client, or run the method that calls it on a worker or virtual thread (@Blocking, "
                    + "@RunOnVirtualThread)");
        }
        SeamCredentials known = chosen == null ? workspace.credentials().known() : chosen;
        SeamCredentials credentials = known == null ? workspace.credentials().credentials().await().indefinitely() : known;
        endpoint.check(credentials);
        Attempts attempts = begin(new Call(endpoint, workspace, credentials, request));
        while (true) {
            Attempt attempt = attempts.next();
            try {
                Object value = attempt(attempt);
                attempts.end(null);
                return value;
            } catch (Throwable failure) {
                Duration delay = attempts.delayAfter(failure);
                if (delay != null) {
                    time.sleep(delay);
                }
                if (attempts.isDoneBy(failure)) {
                    attempts.end(null);
                    return null;
                }
                if (delay == null || time.isStopped()) {
                    if (failure instanceof SeamException && !attempt.isFailedInApplication()) {
                        // It was created on an event loop, whose stack does not contain the caller.
                        failure.setStackTrace(Thread.currentThread().getStackTrace());
                    }
                    attempts.end(failure);
                    throw CallRunner.<RuntimeException> sneaky(failure);
                }
            }
        }
    }

    private Object attempt(Attempt attempt) {
        Throwable failure = null;
        handOver(attempt);
        try {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            Object value = attempt.call().request().send();
            attempt.checkReturned(value);
            return value;
        } catch (Throwable e) {
            failure = translate(e, attempt);
            throw CallRunner.<RuntimeException> sneaky(failure);
        } finally {
            take();
            attempt.end(failure);
        }
    }

    private Uni<Object> defer(Endpoint endpoint, ConfiguredWorkspace workspace, SeamCredentials chosen, Request request) {
        return Uni.createFrom()
                .emitter(emitter -> new PendingCall(this, time, endpoint, workspace, request, emitter).begin(chosen));
    }

    Attempts begin(Call call) {
        return new Attempts(call, observers, time);
    }

    Throwable translate(Throwable thrown, Attempt attempt) {
        if (time.isStopped()) {
            attempt.abort("the application is stopping");
        }
        return failures.translate(thrown, attempt);
    }

    /** Rethrows an exception of the application's filter unchanged, even if it is a checked one. */
    @SuppressWarnings("unchecked")
    public static <T extends Throwable> RuntimeException sneaky(Throwable failure) throws T {
        throw (T) failure;
    }
}
