package io.quarkiverse.seam.runtime.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;

import io.quarkiverse.seam.runtime.call.Attempt;

/**
 * Ends a blocking call that waits too long. All other timeouts are timers of an event loop, which never fire if the
 * application blocks that event loop; this one runs on a thread of the JDK.
 */
final class CallDeadline {

    private final long timeoutMillis;

    /** @param readTimeout in milliseconds; none if it is not positive */
    CallDeadline(long connectTimeout, long readTimeout) {
        this.timeoutMillis = readTimeout > 0 ? Math.max(0, connectTimeout) + readTimeout : 0;
    }

    void watch(Attempt attempt) {
        if (timeoutMillis > 0) {
            CompletableFuture<?> result = attempt.request().unwrap(RestClientRequestContext.class).getResult();
            CompletableFuture<Void> deadline = new CompletableFuture<Void>().orTimeout(timeoutMillis, TimeUnit.MILLISECONDS);
            deadline.whenComplete((ended, timeout) -> {
                if (timeout != null) {
                    expire(attempt, result);
                }
            });
            result.whenComplete((response, failure) -> deadline.complete(null));
        }
    }

    private void expire(Attempt attempt, CompletableFuture<?> result) {
        attempt.abort("none came within " + timeoutMillis + " ms; the event loop of the request may be blocked");
        // Another attempt would wait for the same event loop.
        attempt.makeFinal();
        attempt.cancel();
        result.completeExceptionally(new TimeoutException());
    }
}
