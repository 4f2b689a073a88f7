package io.quarkiverse.seam.benchmarks.webhook;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** What the extension is compared with: a server of Vert.x alone. It also tells how much the process uses. */
@Singleton
public class BareRoutes {

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "benchmarks.bare-port")
    int port;

    @ConfigProperty(name = "quarkus.seam.webhook.secret")
    String secret;

    void start(@Observes StartupEvent start) {
        Webhook key = new Webhook(secret);
        // As many as the HTTP server of Quarkus has
        vertx.deployVerticle(() -> new Server(key),
                new DeploymentOptions().setInstances(2 * Runtime.getRuntime().availableProcessors()))
                .toCompletionStage().toCompletableFuture().join();
    }

    private static void verify(RoutingContext routing, Webhook key) {
        HttpServerRequest request = routing.request();
        request.body().onSuccess(body -> routing.response().setStatusCode(isSigned(request, body, key) ? 204 : 401).end());
    }

    private static boolean isSigned(HttpServerRequest request, Buffer body, Webhook key) {
        try {
            key.verify(body.toString(), Map.of("webhook-id", List.of(request.getHeader("svix-id")),
                    "webhook-timestamp", List.of(request.getHeader("svix-timestamp")),
                    "webhook-signature", List.of(request.getHeader("svix-signature"))));
            return true;
        } catch (WebhookVerificationException e) {
            return false;
        }
    }

    /** One event loop. */
    private final class Server extends AbstractVerticle {

        private final Webhook key;

        Server(Webhook key) {
            this.key = key;
        }

        @Override
        public void start(Promise<Void> started) {
            Router router = Router.router(vertx);
            router.post("/nothing").handler(routing -> routing.request().end()
                    .onSuccess(end -> routing.response().setStatusCode(204).end()));
            router.post("/verifying").handler(routing -> verify(routing, key));
            router.get("/usage").handler(routing -> routing.end(Usage.now(false)));
            router.get("/usage-after-gc").blockingHandler(routing -> routing.end(Usage.now(true)));
            vertx.createHttpServer().requestHandler(router).listen(port, "localhost").<Void> mapEmpty().onComplete(started);
        }
    }
}
