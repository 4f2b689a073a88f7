package io.quarkiverse.seam.runtime.webhook;

import java.util.Locale;

/** What became of a delivery, and the HTTP status that says so. Seam delivers again unless the status is 2xx. */
public enum Outcome {

    HANDLED(204),
    /** No observer of its type. */
    UNOBSERVED(204),
    /** Was handled before. */
    DUPLICATE(204),
    /** A header is missing, or something cannot be read. */
    INVALID(400),
    /** The signature does not match, or is too old or too new. */
    FORGED(401),
    /** There is no such workspace or tenant. */
    NOT_FOUND(404),
    TOO_LARGE(413),
    /** An observer has thrown an exception. */
    FAILED(500),
    /** An earlier delivery of the same message is still being handled. */
    RUNNING(503),
    /** Too many deliveries at the same time. */
    OVERLOADED(503),
    /** The signature could not be verified, since the secrets of a tenant cannot be read. Anybody can cause that. */
    UNVERIFIED(503),
    /** The store of handled deliveries cannot be reached. */
    UNAVAILABLE(503);

    private final int status;

    Outcome(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The name in metrics and spans. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
