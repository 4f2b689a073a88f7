package io.quarkiverse.seam.runtime.observe;

import java.time.Duration;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.quarkiverse.seam.runtime.webhook.DeliveryObserver;
import io.quarkiverse.seam.runtime.webhook.Outcome;

/** Counts the deliveries of webhooks, and measures their time, by the type of the event and the outcome. */
public final class WebhookMetrics implements DeliveryObserver {

    private final MeterProvider<Timer> timers = Timer.builder("seam.webhook.deliveries")
            .description("Deliveries of Seam's webhooks")
            .withRegistry(Metrics.globalRegistry);

    @Override
    public void ended(String eventType, Outcome outcome, Duration duration) {
        timers.withTags(Tags.of("seam.event.type", eventType, "seam.outcome", outcome.label())).record(duration);
    }
}
