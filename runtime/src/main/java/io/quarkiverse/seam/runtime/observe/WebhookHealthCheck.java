package io.quarkiverse.seam.runtime.observe;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

import io.quarkiverse.seam.runtime.webhook.DeliveryObserver;
import io.quarkiverse.seam.runtime.webhook.Outcome;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;

/** Is down if the latest delivery could not be handled, since the store of handled deliveries cannot be reached. */
public final class WebhookHealthCheck implements AsyncHealthCheck, DeliveryObserver {

    /** Others say nothing about the store: anybody can send a request that is rejected. */
    private static final Set<Outcome> RELEVANT = EnumSet.of(Outcome.HANDLED, Outcome.DUPLICATE, Outcome.RUNNING, Outcome.FAILED,
            Outcome.UNAVAILABLE);

    private volatile Outcome latest;

    @Override
    public void ended(String eventType, Outcome outcome, Duration duration) {
        if (RELEVANT.contains(outcome)) {
            latest = outcome;
        }
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        Outcome outcome = latest;
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Seam, webhooks");
        if (outcome != null) {
            response.withData("latestDelivery", outcome.label());
        }
        return Uni.createFrom().item(response.status(outcome != Outcome.UNAVAILABLE).build());
    }
}
