package io.quarkiverse.seam.runtime.webhook;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jboss.logging.Logger;

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
    private static final String NO_TYPE = "none";

    private final WebhookWorkspaces workspaces;
    private final ObservedEvents observed;
    private final ObservedEvents onVirtualThreads;
    private final DeliveryHandler deliveries;
    private final List<DeliveryObserver> deliveryObservers;
    /** The kinds of rejections that were warned about: anybody could fill the log otherwise. */
    private final Set<Outcome> warned = EnumSet.noneOf(Outcome.class);

    WebhookRoute(WebhookWorkspaces workspaces, ObservedEvents observed, ObservedEvents onVirtualThreads,
            DeliveryHandler deliveries, List<DeliveryObserver> deliveryObservers) {
        this.workspaces = workspaces;
        this.observed = observed;
        this.onVirtualThreads = onVirtualThreads;
        this.deliveries = deliveries;
        this.deliveryObservers = deliveryObservers;
    }

    @Override
    public void handle(RoutingContext routing) {
        WarningIfNotPublic.reached(routing);
        if (!routing.request().method().equals(HttpMethod.POST)) {
            routing.response().setStatusCode(405).putHeader(HttpHeaders.ALLOW, "POST").end();
            return;
        }
        String name = routing.pathParam(WebhookRecorder.WORKSPACE);
        WebhookWorkspace workspace = name == null ? workspaces.ofDefault() : workspaces.named(name);
        if (workspace == null) {
            routing.response().setStatusCode(404).end();
            return;
        }
        long began = System.nanoTime();
        BodyReader.read(routing, body -> {
            if (body == null) {
                end(routing, NO_TYPE, Outcome.TOO_LARGE, began);
            } else {
                receive(routing, workspace, body, began);
            }
        });
    }

    private void receive(RoutingContext routing, WebhookWorkspace workspace, Buffer body, long began) {
        if (!workspace.permits().tryAcquire()) {
            end(routing, NO_TYPE, Outcome.OVERLOADED, began);
            return;
        }
        SignedMessage message;
        try {
            message = SignedMessage.of(headers(routing), body.getBytes());
        } catch (SeamWebhookVerificationException e) {
            workspace.permits().release();
            reject(routing, e, began);
            return;
        }
        workspace.keys().get().compose(keys -> {
            keys.verify(message);
            Delivery delivery = new Delivery(workspace.name(), message.id(), EventReader.type(message.payload()));
            return handle(routing.vertx(), delivery, message, workspace.remember())
                    .onSuccess(outcome -> end(routing, delivery.knownType(), outcome, began));
        }).onFailure(failure -> {
            if (failure instanceof SeamWebhookVerificationException rejection) {
                reject(routing, rejection, began);
            } else if (failure instanceof NoSuchTenantException) {
                routing.response().setStatusCode(404).end();
            } else {
                LOG.error("A delivery of a webhook could not be handled", failure);
                end(routing, NO_TYPE, Outcome.UNAVAILABLE, began);
            }
        }).onComplete(done -> workspace.permits().release());
    }

    private Future<Outcome> handle(Vertx vertx, Delivery delivery, SignedMessage message, Duration remember) {
        if (!observed.includes(delivery.eventType())) {
            return Future.succeededFuture(Outcome.UNOBSERVED);
        }
        if (!onVirtualThreads.includes(delivery.eventType())) {
            return vertx.executeBlocking(() -> deliveries.handle(delivery, message.payload(), remember), false);
        }
        Promise<Outcome> handled = Promise.promise();
        Context context = vertx.getOrCreateContext();
        VirtualThreadsRecorder.getCurrent().execute(() -> {
            try {
                Outcome outcome = deliveries.handle(delivery, message.payload(), remember);
                context.runOnContext(end -> handled.complete(outcome));
            } catch (Throwable failure) {
                context.runOnContext(end -> handled.fail(failure));
            }
        });
        return handled.future();
    }

    private static Map<String, List<String>> headers(RoutingContext routing) {
        Map<String, List<String>> headers = new HashMap<>();
        SignedMessage.HEADERS.forEach(name -> headers.put(name, routing.request().headers().getAll(name)));
        return headers;
    }

    private void reject(RoutingContext routing, SeamWebhookVerificationException rejection, long began) {
        Outcome outcome = rejection.statusCode() == Outcome.FORGED.status() ? Outcome.FORGED : Outcome.INVALID;
        boolean first;
        synchronized (warned) {
            first = warned.add(outcome);
        }
        LOG.logf(first ? Logger.Level.WARN : Logger.Level.DEBUG, "%s%s", rejection.getMessage(),
                first ? " (logged only once; all are counted in the metrics)" : "");
        end(routing, NO_TYPE, outcome, began);
    }

    private void end(RoutingContext routing, String eventType, Outcome outcome, long began) {
        Duration duration = Duration.ofNanos(System.nanoTime() - began);
        deliveryObservers.forEach(observer -> observer.ended(eventType, outcome, duration));
        if (!routing.response().ended() && !routing.response().closed()) {
            routing.response().setStatusCode(outcome.status()).end();
        }
    }
}
