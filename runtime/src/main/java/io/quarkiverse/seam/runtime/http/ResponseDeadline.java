package io.quarkiverse.seam.runtime.http;

import java.util.concurrent.TimeoutException;

import io.quarkiverse.seam.runtime.call.Attempt;
import io.vertx.core.Context;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpVersion;

/**
 * Ends a request whose response takes too long as a whole. The REST client's read timeout only measures inactivity, so a
 * server that sends one byte per second never triggers it.
 */
final class ResponseDeadline {

    private static final long NO_TIMER = -1;

    private final long timeoutMillis;

    /** @param timeoutMillis none if it is not positive */
    ResponseDeadline(long timeoutMillis) {
        this.timeoutMillis = timeoutMillis;
    }

    /** @return the timer */
    long begin(HttpClientRequest request, Attempt attempt, Context context) {
        return timeoutMillis <= 0 ? NO_TIMER : context.owner().setTimer(timeoutMillis, ignored -> {
            attempt.abort("it was not complete after " + timeoutMillis + " ms");
            request.reset(RequestCustomizer.CANCEL);
            retireConnection(request);
        });
    }

    void end(long timer, Context context) {
        if (timer != NO_TIMER) {
            context.owner().cancelTimer(timer);
        }
    }

    void failed(HttpClientRequest request, Throwable failure) {
        if (failure instanceof TimeoutException) {
            retireConnection(request);
        }
    }

    /**
     * Calls by HTTP/2 share a connection, so the next calls would use a dead connection as well. It gets no new calls, but
     * those in progress may end. With HTTP/1.1, the connection is already closed.
     */
    private void retireConnection(HttpClientRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.connection().shutdown(timeoutMillis);
        }
    }
}
