package io.quarkiverse.seam.runtime.webhook;

import java.time.Duration;
import java.util.function.Supplier;

/** Is told about deliveries, for health, metrics, traces and the Dev UI. */
public interface DeliveryObserver {

    /** Surrounds the handling of a delivery, on the thread of the observers of its event. */
    default Outcome around(Delivery delivery, Supplier<Outcome> handling) {
        return handling.get();
    }

    /**
     * For the Dev UI, which shows what has arrived.
     *
     * @param delivery null unless it is verified
     * @param payload null unless it is verified
     */
    default void ended(Delivery delivery, String payload, Outcome outcome, Duration duration) {
    }

    /** @param eventType one of a bounded number of texts */
    default void ended(String eventType, Outcome outcome, Duration duration) {
    }
}
