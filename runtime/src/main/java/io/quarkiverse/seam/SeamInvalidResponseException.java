package io.quarkiverse.seam;

/**
 * The status was a success, but the response cannot be used: it is HTML from a proxy, for example, JSON that is incomplete
 * or lacks the expected value, or empty.
 */
public final class SeamInvalidResponseException extends SeamException {

    /**
     * @param message what is wrong with the response
     * @param cause the error on reading the response; may be null
     */
    public SeamInvalidResponseException(String message, Throwable cause) {
        super(message, cause);
    }
}
