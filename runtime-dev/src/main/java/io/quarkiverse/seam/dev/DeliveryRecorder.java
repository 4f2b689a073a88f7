package io.quarkiverse.seam.dev;

import java.time.Duration;
import java.time.Instant;

import io.quarkiverse.seam.runtime.envelope.Secrets;
import io.quarkiverse.seam.runtime.webhook.Delivery;
import io.quarkiverse.seam.runtime.webhook.DeliveryObserver;
import io.quarkiverse.seam.runtime.webhook.Outcome;
import io.quarkus.arc.Arc;

/** Records the deliveries to the application's webhook. */
public final class DeliveryRecorder implements DeliveryObserver {

    private static final int MAX_SHOWN = 10_000;
    private static final int MAX_KEPT = 100_000;

    private final DeliveryLog log = Arc.container().instance(DeliveryLog.class).get();

    @Override
    public void ended(Delivery delivery, String payload, Outcome outcome, Duration duration) {
        String at = Instant.now().toString();
        if (delivery == null) {
            log.add(id -> new DeliveryLog.Entry(new DevDelivery(id, at, null, null, null, outcome.label(), outcome.status(),
                    duration.toMillis(), null, false), null));
            return;
        }
        boolean kept = payload.length() <= MAX_KEPT;
        log.add(id -> new DeliveryLog.Entry(new DevDelivery(id, at, delivery.workspace(), delivery.messageId(),
                delivery.eventType(), outcome.label(), outcome.status(), duration.toMillis(),
                Secrets.maskJson(payload, MAX_SHOWN), kept), kept ? payload : null));
    }
}
