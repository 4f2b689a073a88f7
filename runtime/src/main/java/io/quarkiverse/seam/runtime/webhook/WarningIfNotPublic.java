package io.quarkiverse.seam.runtime.webhook;

import java.util.Set;

import org.jboss.logging.Logger;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Tells developers why deliveries do not arrive: Seam has no account in the application. */
final class WarningIfNotPublic implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(WarningIfNotPublic.class);

    private static final String REACHED = WarningIfNotPublic.class.getName();
    private static final Set<Integer> NOT_PUBLIC = Set.of(302, 401, 403);

    /** Without a leading slash, so that a permission for it is below {@code quarkus.http.root-path} as well. */
    private final String path;

    WarningIfNotPublic(String path) {
        this.path = path;
    }

    /** Notes that a request has passed the application's HTTP permissions. */
    static Handler<RoutingContext> noting(Handler<RoutingContext> route) {
        return routing -> {
            routing.put(REACHED, true);
            route.handle(routing);
        };
    }

    @Override
    public void handle(RoutingContext routing) {
        routing.addHeadersEndHandler(end -> {
            int status = routing.response().getStatusCode();
            if (routing.get(REACHED) == null && NOT_PUBLIC.contains(status)) {
                LOG.warnf(
                        "The application has rejected a request to the webhook at /%s with the status %d. Open it to Seam, whose"
                                + " deliveries are signed: quarkus.http.auth.permission.seam.paths=%s,%s/* and"
                                + " quarkus.http.auth.permission.seam.policy=permit",
                        path, status, path, path);
            }
        });
        routing.next();
    }
}
