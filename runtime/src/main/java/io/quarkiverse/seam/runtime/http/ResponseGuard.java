package io.quarkiverse.seam.runtime.http;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import javax.net.ssl.SSLException;

import io.quarkiverse.seam.runtime.call.Call;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
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
        Call call = context.getLocal(Call.KEY);
        if (call == null) {
            // The attempt has ended before there was a connection.
            request.reset(HTTP2_CANCEL);
            return;
        }
        call.leaveContext();
        new Watch(request, call, context).begin();
    }

    /** A decoder's message holds what it stumbled over, a token perhaps, and both Vert.x and the REST client would log it. */
    private static void hideQuote(Throwable failure, HttpClientRequest request) {
        if (request != null && !(failure instanceof IOException)) {
            request.reset(HTTP2_CANCEL, failure.getCause() instanceof SSLException tls ? tls
                    : new IOException("The answer is no valid HTTP"));
        }
    }

    /** Of one request; all but {@link #abandon} happens on its context. */
    private final class Watch {

        private final HttpClientRequest request;
        private final Call call;
        private final Context context;

        private long timer = -1;
        private boolean ended;

        Watch(HttpClientRequest request, Call call, Context context) {
            this.request = request;
            this.call = call;
            this.context = context;
        }

        void begin() {
            call.markSent(this::abandon);
            // Weak, since the connection outlives the request, and would keep it and the call until the next one.
            WeakReference<HttpClientRequest> current = new WeakReference<>(request);
            request.connection().exceptionHandler(failure -> hideQuote(failure, current.get()));
            if (call.isCancelled()) {
                request.reset(HTTP2_CANCEL);
                return;
            }
            if (timeoutMillis > 0) {
                timer = context.owner().setTimer(timeoutMillis, ignored -> timeIsUp());
            }
            request.response().onComplete(this::responded);
        }

        private void responded(AsyncResult<HttpClientResponse> answer) {
            if (answer.failed()) {
                end();
                if (answer.cause() instanceof TimeoutException) {
                    retireConnection();
                }
                return;
            }
            HttpClientResponse response = answer.result();
            call.answered(response.statusCode(), response.getHeader(ErrorEnvelope.REQUEST_ID_HEADER));
            try {
                response.handler(part -> received(part.length())).endHandler(ignored -> call.responseComplete()).end()
                        .onComplete(ignored -> end());
            } catch (IllegalStateException overtaken) {
                // By the end of the connection, on the answer's way from one event loop to another.
                end();
            }
        }

        private void received(int bytes) {
            if (call.received(bytes) > LARGEST_ANSWER) {
                abort("it is larger than " + (LARGEST_ANSWER >> 20) + " MiB");
            }
        }

        private void timeIsUp() {
            abort("it was not complete after " + timeoutMillis + " ms");
            retireConnection();
        }

        private void abort(String reason) {
            call.abort(reason);
            request.reset(HTTP2_CANCEL);
        }

        private void end() {
            ended = true;
            context.owner().cancelTimer(timer);
        }

        /**
         * Calls by HTTP/2 share a connection, so the next ones would go to a dead one as well: it gets no new ones, while
         * those that are under way may end. By HTTP/1.1 the connection is closed already.
         */
        private void retireConnection() {
            if (request.version() == HttpVersion.HTTP_2) {
                request.connection().shutdown(timeoutMillis);
            }
        }

        /**
         * On the context of the request, where the end of the answer is known before the connection is another request's. A
         * reset of HTTP/1 would close the connection only later, whoever has it then.
         */
        private void abandon() {
            context.runOnContext(ignored -> {
                if (ended) {
                    return;
                }
                if (request.version() == HttpVersion.HTTP_2) {
                    request.reset(HTTP2_CANCEL);
                } else {
                    request.connection().close();
                }
            });
        }
    }
}
