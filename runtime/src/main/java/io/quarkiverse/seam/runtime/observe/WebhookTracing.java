package io.quarkiverse.seam.runtime.observe;

import java.util.function.Supplier;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkiverse.seam.runtime.webhook.Delivery;
import io.quarkiverse.seam.runtime.webhook.DeliveryObserver;
import io.quarkiverse.seam.runtime.webhook.Outcome;
import io.quarkus.arc.Arc;

/** Creates a span around the observers of each delivery, below that of the HTTP request. */
public final class WebhookTracing implements DeliveryObserver {

    private final Tracer tracer = Arc.container().instance(OpenTelemetry.class).get().getTracer("io.quarkiverse.seam");

    @Override
    public Outcome around(Delivery delivery, Supplier<Outcome> handling) {
        Span span = tracer.spanBuilder("process " + delivery.knownType())
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("seam.workspace", delivery.workspace())
                .setAttribute("seam.event.type", delivery.knownType())
                .setAttribute("seam.message_id", delivery.messageId())
                .startSpan();
        try (Scope current = span.makeCurrent()) {
            Outcome outcome = handling.get();
            span.setAttribute("seam.outcome", outcome.label());
            if (outcome.status() >= 500) {
                span.setStatus(StatusCode.ERROR);
            }
            return outcome;
        } finally {
            span.end();
        }
    }
}
