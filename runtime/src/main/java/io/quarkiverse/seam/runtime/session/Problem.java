package io.quarkiverse.seam.runtime.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** What the endpoint responds if there is no token. */
enum Problem {

    UNAUTHORIZED(401, "Unauthorized"),
    FORBIDDEN(403, "Forbidden"),
    METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
    BAD_GATEWAY(502, "Bad Gateway"),
    UNAVAILABLE(503, "Service Unavailable");

    private final int status;
    private final String title;

    Problem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    void end(RoutingContext routing) {
        if (!routing.response().ended() && !routing.response().closed()) {
            ClientSessionRoute.prepareResponse(routing);
            routing.response().setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(new JsonObject().put("status", status).put("title", title).encode());
        }
    }
}
