package io.quarkiverse.seam.runtime.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;

public final class SystemTime implements Time {

    private final CountDownLatch stop = new CountDownLatch(1);
    private final Set<UniEmitter<?>> delays = ConcurrentHashMap.newKeySet();

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
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
        return delay(duration.toNanos());
    }

    @Override
    public Uni<Void> at(long nanoTime) {
        return Uni.createFrom().deferred(() -> delay(nanoTime - nanoTime()));
    }

    private Uni<Void> delay(long nanos) {
        return Uni.createFrom().emitter(emitter -> {
            Future<?> timer = Infrastructure.getDefaultWorkerPool().schedule(() -> emitter.complete(null), nanos,
                    TimeUnit.NANOSECONDS);
            delays.add(emitter);
            emitter.onTermination(() -> {
                timer.cancel(false);
                delays.remove(emitter);
            });
            if (isStopped()) {
                emitter.complete(null);
            }
        });
    }

    @Override
    public void stop() {
        stop.countDown();
        delays.forEach(delay -> delay.complete(null));
    }

    @Override
    public boolean isStopped() {
        return stop.getCount() == 0;
    }
}
