package io.quarkiverse.seam.deployment.devservice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until a test lets time pass. */
final class TestClock extends Clock {

    /** Fails each request that needs the time, as a defect of the Dev Service would. */
    volatile boolean broken;

    private volatile Instant now = Instant.parse("2030-01-01T00:00:00Z");

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        if (broken) {
            throw new IllegalStateException("The clock broke on purpose");
        }
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
