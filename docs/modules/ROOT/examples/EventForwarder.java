package io.quarkiverse.seam.it.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.eclipse.microprofile.reactive.messaging.OnOverflow.Strategy;

import io.quarkiverse.seam.events.SeamEvent;
import io.smallrye.reactive.messaging.MutinyEmitter;

// tag::forwarder[]
@ApplicationScoped
public class EventForwarder {

    /** The buffer needs no limit of its own: quarkus.seam.webhook.max-concurrent limits how many wait. */
    @Inject
    @Channel("seam-events")
    @OnOverflow(Strategy.UNBOUNDED_BUFFER)
    MutinyEmitter<String> events;

    void forward(@Observes SeamEvent event) {
        // Returns once the broker has the event, or throws.
        events.sendAndAwait(event.raw());
    }
}
// end::forwarder[]
