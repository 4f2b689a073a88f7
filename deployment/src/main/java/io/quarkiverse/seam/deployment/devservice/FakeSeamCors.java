package io.quarkiverse.seam.deployment.devservice;

import java.net.URI;
import java.net.URISyntaxException;

import io.quarkiverse.seam.runtime.config.Loopback;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * Lets pages of the application call the Dev Service from the browser. Seam allows this to the pages of every origin, and the
 * Dev Service only to those of this machine: any other may be a web page that the developer visits.
 */
final class FakeSeamCors {

    private static final String METHODS = "GET, POST, PUT, PATCH, DELETE, OPTIONS";
    private static final String HEADERS = String.join(", ", "x-csrf-token", "x-requested-with", "accept", "accept-version",
            "content-length", "content-md5", "content-type", "date", "x-api-version", "seam-workspace", "authorization",
            "user-agent", "seam-lts-version", "seam-sdk-version", "seam-sdk-name", "seam-publishable-key",
            "seam-client-session-token", "client-session-token", "seam-api-key", "seam-user-identifier-key");

    private FakeSeamCors() {
    }

    static boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS;
    }

    static void allow(HttpServerRequest request) {
        request.response().putHeader("Vary", "Origin");
        String origin = request.getHeader("Origin");
        if (origin == null || !isOfThisMachine(origin)) {
            return;
        }
        request.response()
                .putHeader("Access-Control-Allow-Origin", origin)
                .putHeader("Access-Control-Allow-Methods", METHODS)
                .putHeader("Access-Control-Allow-Headers", HEADERS)
                .putHeader("Access-Control-Allow-Credentials", "true");
    }

    private static boolean isOfThisMachine(String origin) {
        try {
            String host = new URI(origin).getHost();
            return host != null && Loopback.isLoopback(host);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
