package io.quarkiverse.seam.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** How long to wait before another attempt. */
class RetryPolicyTest {

    private static final Duration MAX_DELAY = Duration.ofSeconds(1);

    private final RetryPolicy policy = new RetryPolicy(100, Duration.ofMillis(200), MAX_DELAY);

    @Test
    void neverLongerThanTheMaximum() {
        for (int retry = 0; retry < 100; retry++) {
            assertThat(policy.delayBefore(retry, null)).isPositive().isLessThanOrEqualTo(MAX_DELAY);
        }
        assertThat(policy.delayBefore(50, null)).isEqualTo(MAX_DELAY);
    }

    @Test
    void doublesAndVariesByHalf() {
        List<Duration> first = Stream.generate(() -> policy.delayBefore(0, null)).limit(1000).toList();
        List<Duration> second = Stream.generate(() -> policy.delayBefore(1, null)).limit(1000).toList();

        assertThat(first).allMatch(delay -> delay.toMillis() >= 100 && delay.toMillis() <= 300);
        assertThat(second).allMatch(delay -> delay.toMillis() >= 200 && delay.toMillis() <= 600);
        assertThat(first.stream().distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void whatSeamAsksFor() {
        assertThat(policy.delayBefore(0, Duration.ofMillis(700))).isEqualTo(Duration.ofMillis(700));
        assertThat(policy.delayBefore(0, MAX_DELAY)).isEqualTo(MAX_DELAY);
    }

    @Test
    void noneIfSeamAsksForMoreThanTheMaximum() {
        assertThat(policy.delayBefore(0, MAX_DELAY.plusMillis(1))).isNull();
    }
}
