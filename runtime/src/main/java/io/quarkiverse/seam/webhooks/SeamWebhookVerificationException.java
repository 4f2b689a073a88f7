package io.quarkiverse.seam.webhooks;

/** Thrown if a delivery does not come from Seam. The message contains neither the payload nor a secret. */
public final class SeamWebhookVerificationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int statusCode;

    /** @param statusCode the HTTP status to respond with */
    public SeamWebhookVerificationException(String message, int statusCode) {
        super(message);
        this.statusCode = statusCode;
    }

    /**
     * The HTTP status to respond with: 401 if no signature matches or the delivery is too old or too new, and 400 if it lacks
     * a header, or a header or the body cannot be read.
     */
    public int statusCode() {
        return statusCode;
    }
}
