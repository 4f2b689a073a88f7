package io.quarkiverse.seam;

/**
 * Base class of every exception thrown when a call to Seam fails, or the action that it started.
 * <p>
 * It is unchecked, and deliberately not a {@link jakarta.ws.rs.WebApplicationException}, so that a 404 from Seam does not
 * become a 404 from the application. Neither the message nor a cause contains credentials or client session tokens.
 */
public abstract sealed class SeamException extends RuntimeException
        permits SeamApiException, SeamConnectionException, SeamInvalidResponseException,
        SeamActionAttemptFailedException, SeamActionAttemptTimeoutException {

    SeamException(String message, Throwable cause) {
        super(message, cause);
    }
}
