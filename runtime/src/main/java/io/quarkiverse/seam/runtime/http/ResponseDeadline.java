package io.quarkiverse.seam.runtime.http;

import java.util.concurrent.TimeoutException;

import io.quarkiverse.seam.runtime.call.Attempt;
import io.vertx.core.Context;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpVersion;

/**
 * Ends a request whose whole response takes too long. The REST client's own timeout is that of the silence, which a server
 * that sends a byte a second never keeps.
 */
final class ResponseDeadline {

    private static final long NO_TIMER = -1;

    private final long timeoutMillis;

    /** @param timeoutMillis 0 or less for none */
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
     * Calls by HTTP/2 share a connection, so the next ones would go to a dead one as well: it gets no new ones, while those
     * that are under way may end. By HTTP/1.1 the connection is closed already.
     */
    private void retireConnection(HttpClientRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.connection().shutdown(timeoutMillis);
        }
    }
}
