package io.quarkiverse.seam.runtime.session;

import java.util.List;
import java.util.function.BiConsumer;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/**
 * Responds itself to requests that are not authenticated. The challenge of a mechanism, such as the redirect to a login page,
 * is of no use to a script, and would lead the user to this endpoint after the login.
 */
final class AuthenticatedOnly implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext routing) {
        if (!ClientSessionRoute.isAllowed(routing)) {
            return;
        }
        // Called if authentication is not proactive.
        BiConsumer<RoutingContext, Throwable> onFailure = routing.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        routing.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) (request, failure) -> {
        });
        QuarkusHttpUser.getSecurityIdentity(routing, null).subscribe().with(identity -> {
            routing.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, onFailure);
            if (isUser(identity)) {
                routing.next();
            } else {
                Problem.UNAUTHORIZED.end(routing);
            }
        }, failure -> {
            if (isUnauthorized(failure)) {
                Problem.UNAUTHORIZED.end(routing);
            } else {
                routing.fail(failure);
            }
        });
    }

    static boolean isUser(SecurityIdentity identity) {
        return identity != null && !identity.isAnonymous();
    }

    /** Also if an augmentor or a policy of the application has wrapped it. */
    static boolean isUnauthorized(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof AuthenticationException) && !(cause instanceof UnauthorizedException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    /** If authentication is proactive, the mechanism has prepared its challenge at this point, but not sent it. */
    static void rejectFailure(RoutingContext routing) {
        if (!isUnauthorized(routing.failure()) || routing.response().ended()) {
            routing.next();
            return;
        }
        List.of("Location", "WWW-Authenticate").forEach(routing.response().headers()::remove);
        // Those of the request have no path. The end of a login is kept.
        for (Cookie cookie : List.copyOf(routing.request().cookies())) {
            if (cookie.getPath() != null && cookie.getMaxAge() != 0) {
                routing.response().removeCookie(cookie.getName(), cookie.getDomain(), cookie.getPath(), false);
            }
        }
        Problem.UNAUTHORIZED.end(routing);
    }
}
