package io.quarkiverse.seam.runtime.call;

import io.quarkiverse.seam.SeamException;

/** Observes one call. */
public interface CallObservation {

    /** Called before an attempt is sent. The observation may add headers to the request. */
    default void attemptBegins(Attempt attempt) {
    }

    /**
     * Called when an attempt that has begun ends.
     *
     * @param failure null if the attempt succeeded or was cancelled
     */
    default void attemptEnds(Attempt attempt, SeamException failure) {
    }

    /**
     * Called when the call ends.
     *
     * @param last the last attempt; null if there was none
     * @param failure null if the call succeeded or was cancelled
     */
    default void callEnds(Attempt last, Throwable failure) {
    }
}
