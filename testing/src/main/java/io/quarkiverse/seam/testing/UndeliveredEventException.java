package io.quarkiverse.seam.testing;

import java.util.stream.Collectors;

import io.quarkiverse.seam.testing.FakeSeam.Delivery;

/** The application has not responded with 2xx to any attempt to deliver an event. */
public final class UndeliveredEventException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Delivery delivery;

    UndeliveredEventException(Delivery delivery) {
        super(message(delivery));
        this.delivery = delivery;
    }

    private static String message(Delivery delivery) {
        if (delivery.attempts().isEmpty()) {
            return "The event " + delivery.eventType() + " was not sent, since the application has not said where it listens. "
                    + "In a @QuarkusIntegrationTest, call sendTo with the URL of its webhook";
        }
        return "The event " + delivery.eventType() + " could not be delivered to " + delivery.url() + ". The responses were: "
                + delivery.attempts().stream()
                        .map(attempt -> attempt.status() == null ? attempt.failure() : attempt.status().toString())
                        .collect(Collectors.joining(", "));
    }

    /** The message and its attempts. */
    public Delivery delivery() {
        return delivery;
    }
}
