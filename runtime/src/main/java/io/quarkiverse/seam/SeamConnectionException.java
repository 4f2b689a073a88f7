package io.quarkiverse.seam;

/**
 * No answer came: Seam could not be reached, the connection broke, or the time was up. Whether Seam acted on the
 * request is unknown unless the connection was never made.
 */
public final class SeamConnectionException extends SeamException {

    /**
     * @param message what happened, to which host
     * @param cause what the HTTP client reported, may be null
     */
    public SeamConnectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
