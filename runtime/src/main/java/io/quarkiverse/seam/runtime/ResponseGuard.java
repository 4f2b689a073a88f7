package io.quarkiverse.seam.runtime;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import javax.net.ssl.SSLException;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpVersion;

/**
 * Ends a request whose answer is too long in coming or too large. The REST client's own time-out is of the silence, which a
 * server that sends a byte a second never keeps; and it has no limit of size.
 */
final class ResponseGuard implements Consumer<HttpClientRequest> {

    /** Some 100,000 client sessions. */
    static final long LARGEST_ANSWER = 64L << 20;

    private static final long HTTP2_CANCEL = 0x8;

    private final long timeoutMillis;

    /** @param timeoutMillis of the whole answer; 0 or less for none */
    ResponseGuard(long timeoutMillis) {
        this.timeoutMillis = timeoutMillis;
    }

    @Override
    public void accept(HttpClientRequest request) {
        Context context = Vertx.currentContext();
        // The caller gets the failure; where nobody handles it here, Vert.x also logs it, as an error.
        request.exceptionHandler(failure -> {
        });
        SeamCall call = context.getLocal(SeamCall.KEY);
        if (call == null) {
            // The attempt has ended before there was a connection.
            request.reset(HTTP2_CANCEL);
            return;
        }
        call.leaveContext();
        Future<Void> end = request.response().compose(HttpClientResponse::end);
        call.markSent(() -> context.runOnContext(ignored -> abandon(request, end)));
        // Weak, since the connection outlives the request, and would keep it and the call until the next one.
        WeakReference<HttpClientRequest> current = new WeakReference<>(request);
        request.connection().exceptionHandler(failure -> hideQuote(failure, current.get()));
        if (call.isCancelled()) {
            request.reset(HTTP2_CANCEL);
            return;
        }
        long timer = timeoutMillis <= 0 ? -1
                : context.owner().setTimer(timeoutMillis,
                        ignored -> {
                            abort(request, call, "it was not complete after " + timeoutMillis + " ms");
                            retireConnection(request);
                        });
        end.onComplete(ignored -> context.owner().cancelTimer(timer));
        request.response().onFailure(failure -> {
            if (failure instanceof TimeoutException) {
                retireConnection(request);
            }
        });
        request.response().onSuccess(response -> {
            call.answered(response.statusCode(), response.getHeader(ErrorEnvelope.REQUEST_ID_HEADER));
            limit(response, request, call);
        });
    }

    private static void limit(HttpClientResponse response, HttpClientRequest request, SeamCall call) {
        Size size = new Size();
        try {
            response.handler(part -> {
                if (size.add(part.length()) > LARGEST_ANSWER) {
                    abort(request, call, "it is larger than " + (LARGEST_ANSWER >> 20) + " MiB");
                }
            });
        } catch (IllegalStateException ended) {
            // The end of the connection has overtaken the answer on its way from one event loop to another.
        }
    }

    /** A decoder's message holds what it stumbled over, a token perhaps, and both Vert.x and the REST client would log it. */
    private static void hideQuote(Throwable failure, HttpClientRequest request) {
        if (request != null && !(failure instanceof IOException)) {
            request.reset(HTTP2_CANCEL, failure.getCause() instanceof SSLException tls ? tls
                    : new IOException("The answer is no valid HTTP"));
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

    /**
     * On the context of the request, where the end of the answer is known before the connection is another request's. A reset
     * of HTTP/1 would close the connection only later, whoever has it then.
     */
    private static void abandon(HttpClientRequest request, Future<Void> end) {
        if (end.isComplete()) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            request.reset(HTTP2_CANCEL);
        } else {
            request.connection().close();
        }
    }

    private static void abort(HttpClientRequest request, SeamCall call, String reason) {
        call.abort(reason);
        request.reset(HTTP2_CANCEL);
    }

    private static final class Size {

        private long bytes;

        long add(long more) {
            bytes += more;
            return bytes;
        }
    }
}
