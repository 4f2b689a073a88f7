package io.quarkiverse.seam.test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Singleton;

import io.quarkiverse.seam.runtime.call.Time;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/** Does not wait, but records for how long it should have waited, and moves its clock on by as much. */
@Singleton
public class FakeTime implements Time {

    public static final Instant NOW = Instant.parse("2030-01-31T12:00:00Z");

    private final List<Duration> delays = new CopyOnWriteArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final Map<UniEmitter<?>, Long> timers = new ConcurrentHashMap<>();

    volatile double random;
    private volatile CountDownLatch begunDelay;
    private volatile boolean stopped;

    List<Duration> delays() {
        return delays;
    }

    void forget() {
        delays.clear();
        timers.clear();
        random = 0;
        begunDelay = null;
    }

    /** From now on, delays end only when the clock is moved on. */
    void hold() {
        begunDelay = new CountDownLatch(1);
    }

    /** Waits until a delay has begun since {@link #hold()}. */
    void awaitDelay() throws InterruptedException {
        begunDelay.await();
    }

    /** The number of delays and deadlines that have not ended. */
    int timers() {
        return timers.size();
    }

    void advance(Duration duration) {
        long now = nanos.addAndGet(duration.toNanos());
        timers.forEach((timer, time) -> {
            if (time <= now) {
                timer.complete(null);
            }
        });
    }

    @Override
    public Instant now() {
        return NOW;
    }

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public double random() {
        return random;
    }

    @Override
    public void sleep(Duration duration) {
        delays.add(duration);
        advance(duration);
    }

    @Override
    public Uni<Void> after(Duration duration) {
        return Uni.createFrom().deferred(() -> {
            delays.add(duration);
            CountDownLatch begun = begunDelay;
            if (begun == null) {
                advance(duration);
                return Uni.createFrom().voidItem();
            }
            return timer(nanoTime() + duration.toNanos(), begun::countDown);
        });
    }

    @Override
    public Uni<Void> at(long nanoTime) {
        return timer(nanoTime, () -> {
        });
    }

    private Uni<Void> timer(long nanoTime, Runnable whenBegun) {
        return Uni.createFrom().emitter(timer -> {
            timers.put(timer, nanoTime);
            timer.onTermination(() -> timers.remove(timer));
            if (stopped || nanoTime <= nanos.get()) {
                timer.complete(null);
            }
            whenBegun.run();
        });
    }

    @Override
    public void stop() {
        stopped = true;
        timers.keySet().forEach(timer -> timer.complete(null));
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }
}
