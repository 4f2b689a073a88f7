package io.quarkiverse.seam.runtime.http;

import io.vertx.core.Context;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpVersion;

/** Gives back the connection of a request whose response nobody waits for any more. May be run by any thread. */
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
     * On the context of the request, where the end of the response is known before the connection is another request's. A
     * reset of HTTP/1 would close the connection only later, whoever has it then.
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
