package io.quarkiverse.seam.runtime.call;

/** Is told of each call: a bean, where the application has an extension for what is to be done with it. */
public interface CallObserver {

    /**
     * A call begins, on the caller's thread.
     *
     * @return what is told of the rest of it; null for nothing
     */
    CallObservation begin(Call call);

    /** Whether there is a span for each attempt, so that Vert.x is to make none. */
    default boolean traces() {
        return false;
    }
}
