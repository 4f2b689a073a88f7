package io.quarkiverse.seam.test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Singleton;

import io.quarkiverse.seam.runtime.call.Time;
import io.smallrye.mutiny.Uni;

/** Does not wait, but records for how long it should have waited. */
@Singleton
public class FakeTime implements Time {

    public static final Instant NOW = Instant.parse("2030-01-31T12:00:00Z");

    private final List<Duration> delays = new CopyOnWriteArrayList<>();

    volatile double random;
    private volatile boolean stopped;

    List<Duration> delays() {
        return delays;
    }

    void forget() {
        delays.clear();
        random = 0;
    }

    @Override
    public Instant now() {
        return NOW;
    }

    @Override
    public double random() {
        return random;
    }

    @Override
    public void sleep(Duration duration) {
        delays.add(duration);
    }

    @Override
    public Uni<Void> after(Duration duration) {
        return Uni.createFrom().voidItem().invoke(() -> delays.add(duration));
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
