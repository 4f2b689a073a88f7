package io.quarkiverse.seam.runtime.call;

import java.time.Duration;
import java.time.Instant;

import io.smallrye.mutiny.Uni;

/** The clock, the waiting and the chance that calls go by. A bean of this type replaces them, so that tests need not wait. */
public interface Time {

    Instant now();

    /** @return at least 0, less than 1 */
    double random();

    /** Blocks the thread. Returns early if the application stops or the thread is interrupted, which it then remains. */
    void sleep(Duration duration);

    /** Completes after the time. */
    Uni<Void> after(Duration duration);

    /** The application stops: nothing waits any longer. */
    void stop();

    boolean isStopped();
}
