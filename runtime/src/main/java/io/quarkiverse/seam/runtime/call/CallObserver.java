package io.quarkiverse.seam.runtime.call;

/** Notified of every call. Implemented by the beans for metrics and tracing, and by the Flight Recorder. */
public interface CallObserver {

    /**
     * Called on the caller's thread when a call begins.
     *
     * @return the observation of this call; null if it is not observed
     */
    CallObservation begin(Call call);

    /** Whether this observer creates a span for each attempt, so that Vert.x must not create another one. */
    default boolean traces() {
        return false;
    }
}
