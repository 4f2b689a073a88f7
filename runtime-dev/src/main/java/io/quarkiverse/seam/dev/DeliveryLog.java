package io.quarkiverse.seam.dev;

import jakarta.inject.Singleton;

/** The last deliveries to the application's webhook. */
@Singleton
public class DeliveryLog extends DevLog<DeliveryLog.Entry> {

    DeliveryLog() {
        super("quarkus-seam.deliveries", entry -> entry.delivery().id());
    }

    /** @param payload to be sent again; null if it is not verified, or too large to be kept */
    record Entry(DevDelivery delivery, String payload) {
    }
}
