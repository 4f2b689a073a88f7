package io.quarkiverse.seam.runtime.http;

import io.quarkiverse.seam.runtime.call.Attempt;
import io.vertx.core.http.HttpClientRequest;

/** Ends a request whose response is too large. The REST client has no limit of its own. */
final class ResponseSize {

    /** About 100,000 client sessions. */
    static final long MAXIMUM = 64L << 20;

    private ResponseSize() {
    }

    static void check(long bytes, HttpClientRequest request, Attempt attempt) {
        if (bytes > MAXIMUM) {
            attempt.abort("it is larger than " + (MAXIMUM >> 20) + " MiB");
            request.reset(RequestCustomizer.CANCEL);
        }
    }
}
