package io.quarkiverse.seam.runtime.call;

import java.time.Duration;
import java.time.Instant;

import io.smallrye.mutiny.Uni;

/** The clock, delays and random numbers for calls. A bean of this type replaces them, so that tests need not wait. */
public interface Time {

    Instant now();

    /** For measuring durations, as {@link System#nanoTime()}. */
    long nanoTime();

    /** @return at least 0 and less than 1 */
    double random();

    /** Blocks the thread. Returns early if the application stops or the thread is interrupted, and keeps it interrupted. */
    void sleep(Duration duration);

    /** Completes after the delay, or early if the application stops. */
    Uni<Void> after(Duration duration);

    /** Completes once {@link #nanoTime()} has reached this, or early if the application stops. */
    Uni<Void> at(long nanoTime);

    /** Ends all delays, since the application stops. */
    void stop();

    boolean isStopped();
}
