package io.quarkiverse.seam.runtime.http;

import java.util.function.Consumer;

import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.envelope.ErrorEnvelope;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** Adds to each HTTP request, once it has a connection, what the REST client has no setting for. */
final class RequestCustomizer implements Consumer<HttpClientRequest> {

    /** The error code CANCEL of HTTP/2. */
    static final long CANCEL = 0x8;

    private final CredentialHeaders credentials;
    private final ResponseDeadline deadline;

    RequestCustomizer(CredentialHeaders credentials, ResponseDeadline deadline) {
        this.credentials = credentials;
        this.deadline = deadline;
    }

    @Override
    public void accept(HttpClientRequest request) {
        Context context = Vertx.currentContext();
        // The caller gets the failure anyway; without a handler, Vert.x would also log it as an error.
        request.exceptionHandler(failure -> {
        });
        Attempt attempt = Attempt.take(context);
        if (attempt == null || attempt.isCancelled()) {
            request.reset(CANCEL);
            return;
        }
        credentials.put(request, attempt);
        UnreadableResponses.hideQuotesOf(request);
        new ResponseWatch(request, attempt, context).begin();
    }

    /** Of one request. Everything happens on its context, except for the call of {@link RequestAbandonment}. */
    private final class ResponseWatch {

        private final HttpClientRequest request;
        private final Attempt attempt;
        private final Context context;
        private final RequestAbandonment abandonment;
        private long timer;

        ResponseWatch(HttpClientRequest request, Attempt attempt, Context context) {
            this.request = request;
            this.attempt = attempt;
            this.context = context;
            this.abandonment = new RequestAbandonment(request, context);
        }

        void begin() {
            attempt.markSent(abandonment);
            timer = deadline.begin(request, attempt, context);
            request.response().onComplete(this::responded);
        }

        private void responded(AsyncResult<HttpClientResponse> result) {
            if (result.failed()) {
                end();
                deadline.failed(request, result.cause());
                return;
            }
            HttpClientResponse response = result.result();
            attempt.responseBegins(response.statusCode(), response.getHeader(ErrorEnvelope.REQUEST_ID_HEADER));
            try {
                response.handler(part -> ResponseSize.check(attempt.received(part.length()), request, attempt))
                        .endHandler(ignored -> attempt.responseComplete())
                        .end().onComplete(ignored -> end());
            } catch (IllegalStateException overtaken) {
                // Ended by the end of the connection, while the response was passed from one event loop to another.
                end();
            }
        }

        private void end() {
            abandonment.responseEnded();
            deadline.end(timer, context);
        }
    }
}
