package io.quarkiverse.seam.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

/** How long to wait before another attempt. */
class RetryPolicyTest {

    private static final Duration MAX_DELAY = Duration.ofSeconds(1);

    private static final double SHORTEST = 0;
    private static final double LONGEST = Math.nextDown(1.0);

    private final RetryPolicy policy = new RetryPolicy(100, Duration.ofMillis(200), MAX_DELAY);

    @Test
    void neverLongerThanTheMaximum() {
        for (int retry = 0; retry < 100; retry++) {
            assertThat(policy.delayBefore(retry, null, LONGEST)).isPositive().isLessThanOrEqualTo(MAX_DELAY);
        }
        assertThat(policy.delayBefore(50, null, SHORTEST)).isEqualTo(MAX_DELAY);
    }

    @Test
    void doublesAndVariesByHalf() {
        assertThat(policy.delayBefore(0, null, SHORTEST)).isEqualTo(Duration.ofMillis(100));
        assertThat(policy.delayBefore(0, null, 0.5)).isEqualTo(Duration.ofMillis(200));
        assertThat(policy.delayBefore(0, null, LONGEST)).isBetween(Duration.ofMillis(299), Duration.ofMillis(300));
        assertThat(policy.delayBefore(1, null, SHORTEST)).isEqualTo(Duration.ofMillis(200));
        assertThat(policy.delayBefore(1, null, 0.5)).isEqualTo(Duration.ofMillis(400));
    }

    @Test
    void whatSeamAsksFor() {
        assertThat(policy.delayBefore(0, Duration.ofMillis(700), SHORTEST)).isEqualTo(Duration.ofMillis(700));
        assertThat(policy.delayBefore(0, MAX_DELAY, SHORTEST)).isEqualTo(MAX_DELAY);
    }

    @Test
    void noneIfSeamAsksForMoreThanTheMaximum() {
        assertThat(policy.delayBefore(0, MAX_DELAY.plusMillis(1), SHORTEST)).isNull();
    }
}
