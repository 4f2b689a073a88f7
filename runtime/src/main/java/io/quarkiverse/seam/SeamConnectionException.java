package io.quarkiverse.seam;

/**
 * There was no response: Seam could not be reached, the connection broke, or the request timed out. Unless the connection
 * was never established, Seam may have acted on the request.
 */
public final class SeamConnectionException extends SeamException {

    /**
     * @param message what happened, and with which host
     * @param cause the error of the HTTP client; may be null
     */
    public SeamConnectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
