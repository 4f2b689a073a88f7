package io.quarkiverse.seam.runtime.http;

import io.vertx.core.Context;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpVersion;

/** Releases the connection of a request whose response nobody waits for. Can be run on any thread. */
final class RequestAbandonment implements Runnable {

    private final HttpClientRequest request;
    private final Context context;
    private boolean responseEnded;

    RequestAbandonment(HttpClientRequest request, Context context) {
        this.request = request;
        this.context = context;
    }

    /** On the context of the request. */
    void responseEnded() {
        responseEnded = true;
    }

    /**
     * Runs on the context of the request, which knows the end of the response before another request gets the connection. With
     * HTTP/1.1, a reset closes the connection only later, even if another request uses it by then.
     */
    @Override
    public void run() {
        context.runOnContext(ignored -> {
            if (responseEnded) {
                return;
            }
            if (request.version() == HttpVersion.HTTP_2) {
                request.reset(RequestCustomizer.CANCEL);
            } else {
                request.connection().close();
            }
        });
    }
}
