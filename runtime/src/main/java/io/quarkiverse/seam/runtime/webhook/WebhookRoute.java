package io.quarkiverse.seam.runtime.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jboss.logging.Logger;

import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.events.UnknownEvent;
import io.quarkiverse.seam.runtime.webhook.WebhookWorkspace.NoSuchTenantException;
import io.quarkiverse.seam.webhooks.SeamWebhookVerificationException;
import io.quarkus.virtual.threads.VirtualThreadsRecorder;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Receives deliveries. All of this runs on the event loop, except for the observers and whatever else may block. Only what is
 * signed gets that far.
 */
final class WebhookRoute implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(WebhookRoute.class);

    private final Vertx vertx;
    private final WorkerThreads workers;
    private final WebhookWorkspaces workspaces;
    private final ObservedEvents observed;
    private final ObservedEvents onVirtualThreads;
    private final DeliveryHandler deliveries;
    private final List<DeliveryObserver> deliveryObservers;
    /** What was warned about: anybody could fill the log otherwise. */
    private final Set<Warning> warned = ConcurrentHashMap.newKeySet();

    WebhookRoute(Vertx vertx, WebhookWorkspaces workspaces, ObservedEvents observed, ObservedEvents onVirtualThreads,
            DeliveryHandler deliveries, List<DeliveryObserver> deliveryObservers) {
        this.vertx = vertx;
        this.workers = new WorkerThreads(vertx);
        this.workspaces = workspaces;
        this.observed = observed;
        this.onVirtualThreads = onVirtualThreads;
        this.deliveries = deliveries;
        this.deliveryObservers = deliveryObservers;
    }

    @Override
    public void handle(RoutingContext routing) {
        if (!routing.request().method().equals(HttpMethod.POST)) {
            routing.response().setStatusCode(405).putHeader(HttpHeaders.ALLOW, "POST").end();
            return;
        }
        long began = System.nanoTime();
        String name = routing.pathParam(WebhookRecorder.WORKSPACE);
        WebhookWorkspace workspace = name == null ? workspaces.ofDefault() : workspaces.named(name);
        if (workspace == null) {
            end(routing, Result.of(Outcome.NOT_FOUND), began);
            return;
        }
        BodyReader.read(routing, body -> {
            if (body == null) {
                end(routing, Result.of(Outcome.TOO_LARGE), began);
            } else {
                receive(routing, workspace, body, began);
            }
        });
    }

    private void receive(RoutingContext routing, WebhookWorkspace workspace, Buffer body, long began) {
        if (!workspace.permits().tryAcquire()) {
            end(routing, Result.of(Outcome.OVERLOADED), began);
            return;
        }
        // Whatever a step throws fails the future, so that the permit is released and a response sent.
        Future.succeededFuture(body)
                .compose(received -> verify(routing, workspace, received))
                .compose(message -> handle(workspace, message),
                        failure -> Future.succeededFuture(reject(workspace, failure)))
                .onComplete(handled -> {
                    workspace.permits().release();
                    if (handled.failed()) {
                        LOG.error("A delivery of a webhook could not be handled", handled.cause());
                    }
                    end(routing, handled.failed() ? Result.of(Outcome.UNAVAILABLE) : handled.result(), began);
                });
    }

    private static Future<SignedMessage> verify(RoutingContext routing, WebhookWorkspace workspace, Buffer body) {
        SignedMessage message = SignedMessage.of(routing.request().headers()::getAll, body.getBytes());
        return workspace.keys().get().map(keys -> {
            keys.verify(message);
            return message;
        });
    }

    private Future<Result> handle(WebhookWorkspace workspace, SignedMessage message) {
        Delivery delivery = new Delivery(workspace.name(), message.id(), EventReader.type(message.payload()));
        return handle(delivery, message, workspace.remember())
                .map(outcome -> new Result(delivery, message.payload(), outcome));
    }

    private Future<Outcome> handle(Delivery delivery, SignedMessage message, Duration remember) {
        if (!observed.mayInclude(delivery.eventType())) {
            return Future.succeededFuture(Outcome.UNOBSERVED);
        }
        SeamEvent event = EventReader.read(message.payload());
        // The handler warns of one that cannot be read and has no observer.
        if (!observed.includes(event) && !(event instanceof UnknownEvent)) {
            return Future.succeededFuture(Outcome.UNOBSERVED);
        }
        if (!onVirtualThreads.includes(event)) {
            return workers.call(() -> deliveries.handle(delivery, event, remember));
        }
        Promise<Outcome> handled = Promise.promise();
        Context context = vertx.getOrCreateContext();
        VirtualThreadsRecorder.getCurrent().execute(() -> {
            try {
                Outcome outcome = deliveries.handle(delivery, event, remember);
                context.runOnContext(end -> handled.complete(outcome));
            } catch (Throwable failure) {
                context.runOnContext(end -> handled.fail(failure));
            }
        });
        return handled.future();
    }

    private Result reject(WebhookWorkspace workspace, Throwable failure) {
        if (failure instanceof NoSuchTenantException) {
            return Result.of(Outcome.NOT_FOUND);
        }
        if (failure instanceof SeamWebhookVerificationException rejection) {
            Outcome outcome = rejection.statusCode() == Outcome.FORGED.status() ? Outcome.FORGED : Outcome.INVALID;
            warnOnce(workspace, outcome, failure.getMessage(), null);
            return Result.of(outcome);
        }
        warnOnce(workspace, Outcome.UNVERIFIED, "A delivery could not be verified", failure);
        return Result.of(Outcome.UNVERIFIED);
    }

    private void warnOnce(WebhookWorkspace workspace, Outcome outcome, String message, Throwable failure) {
        boolean first = warned.add(new Warning(workspace.description(), outcome));
        LOG.logf(first ? Logger.Level.WARN : Logger.Level.DEBUG, failure, "The webhook of %s: %s%s", workspace.description(),
                message, first ? " (logged only once; all are counted in the metrics)" : "");
    }

    private void end(RoutingContext routing, Result result, long began) {
        Duration duration = Duration.ofNanos(System.nanoTime() - began);
        try {
            for (DeliveryObserver observer : deliveryObservers) {
                observer.ended(result.eventType(), result.outcome(), duration);
                observer.ended(result.delivery(), result.payload(), result.outcome(), duration);
            }
        } finally {
            if (!routing.response().ended() && !routing.response().closed()) {
                routing.response().setStatusCode(result.outcome().status()).end();
            }
        }
    }

    /**
     * @param delivery null unless it is verified
     * @param payload null unless it is verified
     */
    private record Result(Delivery delivery, String payload, Outcome outcome) {

        static Result of(Outcome outcome) {
            return new Result(null, null, outcome);
        }

        /** One of a bounded number of texts. */
        String eventType() {
            return delivery == null ? "none" : delivery.knownType();
        }
    }

    private record Warning(String workspace, Outcome outcome) {
    }
}
