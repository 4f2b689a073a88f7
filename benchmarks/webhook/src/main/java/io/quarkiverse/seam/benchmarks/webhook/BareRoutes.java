package io.quarkiverse.seam.benchmarks.webhook;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** What the extension is compared with, on the same HTTP server. One route tells how much the process uses. */
@Singleton
public class BareRoutes {

    private static final int OK = 204;
    private static final int FORGED = 401;

    private final Webhook key;

    BareRoutes(@ConfigProperty(name = "quarkus.seam.webhook.secret") String secret) {
        key = new Webhook(secret);
    }

    void add(@Observes Router router) {
        router.post("/nothing").handler(routing -> body(routing).onSuccess(body -> respond(routing, OK)));
        router.post("/verifying").handler(routing -> body(routing)
                .onSuccess(body -> respond(routing, isSigned(routing.request(), body) ? OK : FORGED)));
        router.post("/reading").handler(routing -> body(routing)
                .compose(body -> isSigned(routing.request(), body) ? read(routing, body) : Future.succeededFuture(FORGED))
                .onSuccess(status -> respond(routing, status)));
        router.get("/usage").handler(routing -> routing.end(Usage.now(false)));
        router.get("/usage-after-gc").blockingHandler(routing -> routing.end(Usage.now(true)));
    }

    /** Quarkus has paused the request. */
    private static Future<Buffer> body(RoutingContext routing) {
        Future<Buffer> body = routing.request().body();
        routing.request().resume();
        return body;
    }

    private boolean isSigned(HttpServerRequest request, Buffer body) {
        try {
            key.verify(body.toString(), Map.of("webhook-id", List.of(request.getHeader("svix-id")),
                    "webhook-timestamp", List.of(request.getHeader("svix-timestamp")),
                    "webhook-signature", List.of(request.getHeader("svix-signature"))));
            return true;
        } catch (WebhookVerificationException e) {
            return false;
        }
    }

    /** On a worker thread, since whoever gets the event may block. */
    private static Future<Integer> read(RoutingContext routing, Buffer body) {
        return routing.vertx().executeBlocking(() -> new JsonObject(body).containsKey("event_id") ? OK : FORGED, false);
    }

    private static void respond(RoutingContext routing, int status) {
        routing.response().setStatusCode(status).end();
    }
}
