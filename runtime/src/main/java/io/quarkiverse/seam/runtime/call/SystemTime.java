package io.quarkiverse.seam.runtime.call;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import io.smallrye.mutiny.Uni;

public final class SystemTime implements Time {

    private final CountDownLatch stop = new CountDownLatch(1);

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public double random() {
        return ThreadLocalRandom.current().nextDouble();
    }

    @Override
    public void sleep(Duration duration) {
        try {
            stop.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Uni<Void> after(Duration duration) {
        return Uni.createFrom().voidItem().onItem().delayIt().by(duration);
    }

    @Override
    public void stop() {
        stop.countDown();
    }

    @Override
    public boolean isStopped() {
        return stop.getCount() == 0;
    }
}
