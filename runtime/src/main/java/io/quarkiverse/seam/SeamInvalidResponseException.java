package io.quarkiverse.seam;

/**
 * A success by its status, but no answer of Seam's: HTML from a proxy, JSON that is cut or lacks what it must hold, or
 * nothing at all.
 */
public final class SeamInvalidResponseException extends SeamException {

    /**
     * @param message what is wrong with the answer
     * @param cause where reading it stopped, may be null
     */
    public SeamInvalidResponseException(String message, Throwable cause) {
        super(message, cause);
    }
}
