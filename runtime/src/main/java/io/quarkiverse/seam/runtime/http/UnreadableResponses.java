package io.quarkiverse.seam.runtime.http;

import java.io.IOException;
import java.lang.ref.WeakReference;

import javax.net.ssl.SSLException;

import io.vertx.core.http.HttpClientRequest;

/** Keeps responses out of the log: the message of a decoder quotes them, and both Vert.x and the REST client log it. */
final class UnreadableResponses {

    private UnreadableResponses() {
    }

    static void hideQuotesOf(HttpClientRequest request) {
        // Weak, since the connection outlives the request, and would keep it and its call in memory.
        WeakReference<HttpClientRequest> current = new WeakReference<>(request);
        request.connection().exceptionHandler(failure -> hideQuote(failure, current.get()));
    }

    private static void hideQuote(Throwable failure, HttpClientRequest request) {
        if (request != null && !(failure instanceof IOException)) {
            request.reset(RequestCustomizer.CANCEL, failure.getCause() instanceof SSLException tls ? tls
                    : new IOException("The response is not valid HTTP"));
        }
    }
}
