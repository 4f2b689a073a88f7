package io.quarkiverse.seam.runtime.http;

import jakarta.ws.rs.ext.InterceptorContext;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;

import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.call.Call;
import io.vertx.core.Context;

/** Finds the attempt that a request of the REST client belongs to. */
final class RequestContexts {

    private RequestContexts() {
    }

    /** @return null if the request is not one of a client for Seam, or the attempt has ended */
    static Attempt attempt(InterceptorContext request) {
        return Attempt.in((Context) request.getProperty(ResteasyReactiveClientRequestContext.VERTX_CONTEXT_PROPERTY));
    }

    /** @return null if the request is not one of a client for Seam, or the attempt has ended */
    static Attempt attempt(RestClientRequestContext request) {
        return Attempt
                .in((Context) request.getProperties().get(ResteasyReactiveClientRequestContext.VERTX_CONTEXT_PROPERTY));
    }

    /** @return null if the request is not one of a client for Seam, or the attempt has ended */
    static Call call(RestClientRequestContext request) {
        Attempt attempt = attempt(request);
        return attempt == null ? null : attempt.call();
    }
}
