package io.quarkiverse.seam.test.frontend;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Singleton;

import io.quarkiverse.seam.runtime.call.Time;
import io.smallrye.mutiny.Uni;

/** Stands still until a test moves it on. Delays end at once. */
@Singleton
public class SteppedTime implements Time {

    private static final Instant START = Instant.parse("2030-01-31T12:00:00Z");

    private final AtomicReference<Duration> elapsed = new AtomicReference<>(Duration.ZERO);
    private volatile boolean stopped;

    public void advance(Duration duration) {
        elapsed.accumulateAndGet(duration, Duration::plus);
    }

    @Override
    public Instant now() {
        return START.plus(elapsed.get());
    }

    @Override
    public long nanoTime() {
        return elapsed.get().toNanos();
    }

    @Override
    public double random() {
        return 0.5;
    }

    @Override
    public void sleep(Duration duration) {
    }

    @Override
    public Uni<Void> after(Duration duration) {
        return Uni.createFrom().voidItem();
    }

    /** Deadlines are never reached, since no test is about them. */
    @Override
    public Uni<Void> at(long nanoTime) {
        return Uni.createFrom().emitter(never -> {
        });
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }
}
