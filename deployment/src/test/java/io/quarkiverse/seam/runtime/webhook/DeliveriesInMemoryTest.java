package io.quarkiverse.seam.runtime.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.webhooks.SeamWebhookDeliveries.Claim;

/** What one node remembers of its deliveries, in bounded memory. */
class DeliveriesInMemoryTest {

    private static final Duration LEASE = Duration.ZERO;

    /** The clock may have any value, so also one that overflows. */
    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 1);
    private final DeliveriesInMemory deliveries = new DeliveriesInMemory(nanoTime::get);

    private Claim claim(String delivery) {
        return deliveries.claim(delivery, "claimant", LEASE);
    }

    @Test
    void runsOnce() {
        assertThat(claim("m1")).isEqualTo(Claim.GRANTED);
        assertThat(claim("m1")).isEqualTo(Claim.RUNNING);
        assertThat(claim("m2")).isEqualTo(Claim.GRANTED);
        deliveries.release("m1", "claimant");
        assertThat(claim("m1")).isEqualTo(Claim.GRANTED);
        deliveries.handled("m1", Duration.ofHours(48));
        assertThat(claim("m1")).isEqualTo(Claim.HANDLED);
        assertThat(claim("m2")).isEqualTo(Claim.RUNNING);
    }

    @Test
    void forgetsAfterTheTime() {
        deliveries.handled("m1", Duration.ofHours(48));

        nanoTime.addAndGet(Duration.ofHours(48).toNanos() - 1);
        assertThat(claim("m1")).isEqualTo(Claim.HANDLED);
        nanoTime.incrementAndGet();
        assertThat(claim("m1")).isEqualTo(Claim.GRANTED);
    }

    @Test
    void forgetsTheOldestOfVeryMany() {
        for (int i = 0; i <= DeliveriesInMemory.MAX_HANDLED; i++) {
            deliveries.handled("m" + i, Duration.ofHours(48));
        }

        assertThat(claim("m0")).isEqualTo(Claim.GRANTED);
        assertThat(claim("m1")).isEqualTo(Claim.HANDLED);
        assertThat(claim("m" + DeliveriesInMemory.MAX_HANDLED)).isEqualTo(Claim.HANDLED);
    }

    @Test
    void remembersForAnyTime() {
        deliveries.handled("m1", Duration.ofDays(365 * 100));

        assertThat(claim("m1")).isEqualTo(Claim.HANDLED);
    }
}
