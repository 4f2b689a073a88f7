package io.quarkiverse.seam.runtime.call;

/** Is told of each call. A bean if the application has the extension that uses what is told. */
public interface CallObserver {

    /**
     * A call begins, on the caller's thread.
     *
     * @return what is told of the rest of it; null for nothing
     */
    CallObservation begin(Call call);

    /** Whether it creates a span for each attempt, so that Vert.x must not create another. */
    default boolean traces() {
        return false;
    }
}
