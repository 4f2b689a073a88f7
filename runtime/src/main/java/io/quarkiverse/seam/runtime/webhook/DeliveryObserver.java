package io.quarkiverse.seam.runtime.webhook;

import java.time.Duration;
import java.util.function.Supplier;

/** Is told about deliveries, for metrics and traces. */
public interface DeliveryObserver {

    /** Surrounds the handling of a delivery, on the thread of the observers of its event. */
    default Outcome around(Delivery delivery, Supplier<Outcome> handling) {
        return handling.get();
    }

    /** @param eventType one of a bounded number of texts */
    default void ended(String eventType, Outcome outcome, Duration duration) {
    }
}
