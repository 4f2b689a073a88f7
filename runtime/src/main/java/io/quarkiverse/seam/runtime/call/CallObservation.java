package io.quarkiverse.seam.runtime.call;

import io.quarkiverse.seam.SeamException;

/** Follows one call. */
public interface CallObservation {

    /** An attempt is about to be sent; its request may be given more headers. */
    default void attemptBegins(Attempt attempt) {
    }

    /**
     * An attempt that began has ended.
     *
     * @param failure null if it did not fail, or was cancelled
     */
    default void attemptEnds(Attempt attempt, SeamException failure) {
    }

    /**
     * The call has ended.
     *
     * @param last null if there was no attempt
     * @param failure null if it did not fail, or was cancelled
     */
    default void callEnds(Attempt last, Throwable failure) {
    }
}
