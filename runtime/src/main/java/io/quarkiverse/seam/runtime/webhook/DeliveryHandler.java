package io.quarkiverse.seam.runtime.webhook;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.events.UnknownEvent;
import io.quarkiverse.seam.webhooks.SeamWebhookDeliveries;
import io.quarkiverse.seam.webhooks.SeamWebhookDeliveries.Claim;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;

/** Handles verified deliveries, each message once. */
final class DeliveryHandler {

    private static final Logger LOG = Logger.getLogger(DeliveryHandler.class);

    /** If the node stops running, another one can handle the message after this time. Renewed while observers run. */
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final long RENEWAL_MILLIS = LEASE.toMillis() / 4;

    private final Vertx vertx;
    private final SeamWebhookDeliveries deliveries;
    private final EventObservers observers;
    private final List<DeliveryObserver> deliveryObservers;
    private final String node = UUID.randomUUID().toString();
    private final AtomicLong claims = new AtomicLong();
    /** A thread of its own, since all worker threads may be busy with deliveries. Null if claims do not expire. */
    private final WorkerExecutor renewals;

    DeliveryHandler(Vertx vertx, SeamWebhookDeliveries deliveries, EventObservers observers,
            List<DeliveryObserver> deliveryObservers) {
        this.vertx = vertx;
        this.deliveries = deliveries;
        this.observers = observers;
        this.deliveryObservers = deliveryObservers;
        this.renewals = deliveries instanceof DeliveriesInMemory ? null
                : vertx.createSharedWorkerExecutor("seam-webhook-claims", 1);
    }

    void close() {
        if (renewals != null) {
            renewals.close();
        }
    }

    /** Blocks until all observers have returned. */
    Outcome handle(Delivery delivery, SeamEvent event, Duration remember) {
        Supplier<Outcome> handling = () -> handleOnce(delivery, event, remember);
        for (DeliveryObserver observer : deliveryObservers) {
            Supplier<Outcome> inner = handling;
            handling = () -> observer.around(delivery, inner);
        }
        return handling.get();
    }

    private Outcome handleOnce(Delivery delivery, SeamEvent event, Duration remember) {
        String claimant = node + "-" + claims.incrementAndGet();
        try {
            Claim claim = deliveries.claim(delivery.key(), claimant, LEASE);
            if (claim == null) {
                throw new IllegalStateException("SeamWebhookDeliveries.claim must not return null");
            }
            if (claim != Claim.GRANTED) {
                return claim == Claim.HANDLED ? Outcome.DUPLICATE : Outcome.RUNNING;
            }
        } catch (RuntimeException e) {
            return unavailable(e);
        }
        Outcome outcome = Outcome.FAILED;
        Renewal renewal = renewals == null ? null : new Renewal(delivery, claimant);
        try {
            outcome = notifyObservers(delivery, event);
        } finally {
            if (renewal != null) {
                renewal.end();
            }
            outcome = finish(outcome, delivery, claimant, remember);
        }
        return outcome;
    }

    private Outcome notifyObservers(Delivery delivery, SeamEvent event) {
        Outcome outcome = observers.notify(event, delivery);
        if (outcome == Outcome.UNOBSERVED && event instanceof UnknownEvent && !delivery.knownType().equals("unknown")) {
            LOG.warnf(
                    "The payload of the message %s could not be read as an event of the type %s: observe UnknownEvent to get it",
                    delivery.messageId(), delivery.knownType());
        }
        return outcome;
    }

    private Outcome finish(Outcome outcome, Delivery delivery, String claimant, Duration remember) {
        try {
            if (outcome == Outcome.FAILED) {
                deliveries.release(delivery.key(), claimant);
            } else {
                deliveries.handled(delivery.key(), remember);
            }
            return outcome;
        } catch (RuntimeException e) {
            return outcome == Outcome.FAILED ? outcome : unavailable(e);
        }
    }

    private static Outcome unavailable(RuntimeException failure) {
        LOG.error("The store of handled deliveries cannot be reached (Redis, or the bean SeamWebhookDeliveries)", failure);
        return Outcome.UNAVAILABLE;
    }

    /** Renews a claim, one time after the other, until it ends. */
    private final class Renewal {

        private final Delivery delivery;
        private final String claimant;
        /** Held while the claim is renewed: a renewal after the end would take the claim again, and nobody would release it. */
        private final ReentrantLock lock = new ReentrantLock();
        private boolean ended;
        private long timer;

        Renewal(Delivery delivery, String claimant) {
            this.delivery = delivery;
            this.claimant = claimant;
            schedule();
        }

        void end() {
            lock.lock();
            try {
                ended = true;
                vertx.cancelTimer(timer);
            } finally {
                lock.unlock();
            }
        }

        private void schedule() {
            lock.lock();
            try {
                if (!ended) {
                    timer = vertx.setTimer(RENEWAL_MILLIS, due -> renewals.executeBlocking(this::renew, false)
                            .onFailure(failure -> LOG.warnf(failure, "The claim on the message %s could not be renewed",
                                    delivery.messageId())));
                }
            } finally {
                lock.unlock();
            }
        }

        private Void renew() {
            lock.lock();
            try {
                if (!ended) {
                    deliveries.renew(delivery.key(), claimant, LEASE);
                }
            } finally {
                lock.unlock();
                schedule();
            }
            return null;
        }
    }
}
