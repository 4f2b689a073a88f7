package io.quarkiverse.seam.runtime.call;

import jakarta.ws.rs.client.ClientRequestContext;

import io.quarkiverse.seam.SeamException;

/** Follows one call. What is known of it so far, the call itself says. */
public interface CallObservation {

    /** An attempt is about to be sent; it may be given more headers. */
    default void attemptBegins(ClientRequestContext request) {
    }

    /**
     * An attempt that began has ended.
     *
     * @param failure null where it did not fail, or was cancelled
     */
    default void attemptEnds(SeamException failure) {
    }

    /**
     * The call has ended.
     *
     * @param failure null where it did not fail, or was cancelled
     */
    default void callEnds(Throwable failure) {
    }
}
