package io.quarkiverse.seam.deployment.devservice;

import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.runtime.config.Loopback;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;

/** Keeps out web pages that a developer visits: a browser reaches this machine's ports for whoever wrote the page. */
final class FakeSeamGuard {

    private FakeSeamGuard() {
    }

    /** DNS rebinding: the page's own host name now resolves to this machine, but the browser still sends that name. */
    static void checkHost(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        if (authority == null || !Loopback.isLoopback(authority.host())) {
            throw new FakeSeamError(403, "host_not_allowed", "The Dev Service for Seam only accepts requests with a loopback "
                    + "host, such as localhost or 127.0.0.1, in the Host header");
        }
    }

    /** Requests across sites, which a browser sends without asking first if the content type is one of a form's. */
    static void checkSite(HttpServerRequest request) {
        checkOrigin(request, FakeSeamControl.ROOT);
        if (request.method() == HttpMethod.POST && !isJson(request.getHeader("Content-Type"))) {
            throw new FakeSeamError(415, "invalid_content_type", "POST requests below " + FakeSeamControl.ROOT
                    + " must have the Content-Type application/json");
        }
    }

    /** Enough for a form, which the browser sends with its origin. */
    static void checkOrigin(HttpServerRequest request, String root) {
        String origin = request.getHeader("Origin");
        if (origin != null && !origin.equalsIgnoreCase("http://" + request.authority())) {
            throw new FakeSeamError(403, "origin_not_allowed", "The Dev Service for Seam accepts no requests from another "
                    + "origin below " + root);
        }
    }

    /** Not just a type that contains it: a browser also sends {@code text/plain; application/json} without asking first. */
    private static boolean isJson(String contentType) {
        return contentType != null && contentType.split(";", 2)[0].strip().equalsIgnoreCase("application/json");
    }
}
