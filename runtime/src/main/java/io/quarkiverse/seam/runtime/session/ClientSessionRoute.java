package io.quarkiverse.seam.runtime.session;

import java.util.List;
import java.util.Locale;

import org.jboss.logging.Logger;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamRateLimitException;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.clientsessions.SeamUser;
import io.quarkiverse.seam.runtime.client.ClientFactory;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Returns the caller's token. It runs on a worker thread, since the application finds out the user. */
final class ClientSessionRoute implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(ClientSessionRoute.class);

    /** @return false if the response has been sent */
    static boolean isAllowed(RoutingContext routing) {
        if (routing.request().method().equals(HttpMethod.GET)) {
            return true;
        }
        routing.response().putHeader(HttpHeaders.ALLOW, "GET");
        Problem.METHOD_NOT_ALLOWED.end(routing);
        return false;
    }

    /** Before any response of this endpoint. */
    static void prepareResponse(RoutingContext routing) {
        // Quarkus has paused it: a body that nobody reads would block the connection.
        routing.request().resume();
        routing.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store").putHeader("X-Content-Type-Options", "nosniff");
    }

    @Override
    public void handle(RoutingContext routing) {
        QuarkusHttpUser.getSecurityIdentity(routing, null)
                .chain(identity -> inRequestContext(routing, identity))
                .subscribe().with(response -> end(routing, response), failure -> fail(routing, failure));
    }

    private static Uni<JsonObject> inRequestContext(RoutingContext routing, SecurityIdentity identity) {
        // A policy of the application may have replaced it since it was checked.
        if (!AuthenticatedOnly.isUser(identity)) {
            throw new UnauthorizedException();
        }
        ManagedContext requestContext = Arc.container().requestContext();
        if (requestContext.isActive()) {
            return response(routing, identity);
        }
        requestContext.activate();
        InjectableContext.ContextState state = requestContext.getState();
        try {
            Arc.container().instance(CurrentVertxRequest.class).get().setCurrent(routing);
            Arc.container().instance(CurrentIdentityAssociation.class).get().setIdentity(identity);
            return response(routing, identity).onTermination().invoke(() -> requestContext.destroy(state));
        } catch (Throwable failure) {
            requestContext.destroy(state);
            throw failure;
        } finally {
            requestContext.deactivate();
        }
    }

    /** @return null if the user can have no session */
    private static Uni<JsonObject> response(RoutingContext routing, SecurityIdentity identity) {
        String user = Arc.container().instance(SeamUser.class).get().userIdentifierKey(identity);
        if (user == null || user.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        ClientFactory clients = Arc.container().instance(ClientFactory.class).get();
        SessionTokens tokens = (SessionTokens) clients.seam(ConfiguredWorkspaces.DEFAULT).clientSessionTokens();
        String endpoint = clients.workspace(ConfiguredWorkspaces.DEFAULT).url();
        return tokens.forPage(user, isRejected(routing)).map(session -> new JsonObject()
                .put("token", session.token())
                .put("expires_at", session.expiresAt().toString())
                .put("endpoint", endpoint));
    }

    /** Whether the page says that Seam rejected its token. */
    private static boolean isRejected(RoutingContext routing) {
        List<String> directives = routing.request().headers().getAll(HttpHeaders.CACHE_CONTROL);
        return directives.stream().anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("no-cache"));
    }

    private static void end(RoutingContext routing, JsonObject response) {
        if (response == null) {
            Problem.FORBIDDEN.end(routing);
        } else if (!routing.response().ended() && !routing.response().closed()) {
            prepareResponse(routing);
            routing.response().putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(response.encode());
        }
    }

    private static void fail(RoutingContext routing, Throwable failure) {
        if (AuthenticatedOnly.isUnauthorized(failure)) {
            Problem.UNAUTHORIZED.end(routing);
        } else if (failure instanceof SeamException) {
            LOG.warnf("The endpoint for the front end has no token to return: %s", failure);
            LOG.debug("The endpoint for the front end has no token to return", failure);
            (mayPass(failure) ? Problem.UNAVAILABLE : Problem.BAD_GATEWAY).end(routing);
        } else {
            prepareResponse(routing);
            routing.fail(failure);
        }
    }

    private static boolean mayPass(Throwable failure) {
        return failure instanceof SeamConnectionException || failure instanceof SeamServerException
                || failure instanceof SeamRateLimitException;
    }
}
