package io.quarkiverse.seam;

/**
 * The root of all that can go wrong with a call to Seam.
 * <p>
 * It is unchecked, and deliberately no {@link jakarta.ws.rs.WebApplicationException}: Seam's 404 never becomes the
 * application's own. Neither the message nor a cause holds a credential or a client session token.
 */
public abstract sealed class SeamException extends RuntimeException
        permits SeamApiException, SeamConnectionException, SeamInvalidResponseException {

    SeamException(String message, Throwable cause) {
        super(message, cause);
    }
}
