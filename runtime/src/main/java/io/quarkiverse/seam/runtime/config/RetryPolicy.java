package io.quarkiverse.seam.runtime.config;

import java.time.Duration;

import io.quarkus.runtime.configuration.ConfigurationException;

/** How often a request is sent again, and after how long. */
public record RetryPolicy(int maxRetries, Duration initialDelay, Duration maxDelay) {

    private static final double JITTER = 0.5;

    /** Mutiny waits for no shorter time. */
    private static final Duration SHORTEST_DELAY = Duration.ofMillis(1);

    /** @param prefix of the settings, for what to call them where they are wrong */
    static RetryPolicy of(SeamConfig.RetryConfig config, String prefix) {
        int maxRetries = config.maxRetries().orElse(2);
        Duration initialDelay = config.initialDelay().orElse(Duration.ofMillis(200));
        Duration maxDelay = config.maxDelay().orElse(Duration.ofSeconds(5));
        if (maxRetries < 0) {
            throw new ConfigurationException(prefix + "retry.max-retries must not be negative");
        }
        if (initialDelay.isNegative()) {
            throw new ConfigurationException(prefix + "retry.initial-delay must not be negative");
        }
        if (maxDelay.isNegative()) {
            throw new ConfigurationException(prefix + "retry.max-delay must not be negative");
        }
        if (initialDelay.compareTo(maxDelay) > 0) {
            throw new ConfigurationException(prefix + "retry.initial-delay must not be longer than " + prefix
                    + "retry.max-delay, which is " + maxDelay.toMillis() + " ms");
        }
        return new RetryPolicy(maxRetries, initialDelay, maxDelay);
    }

    /**
     * @param retry 0 for the first one
     * @param retryAfter how long Seam asks to wait; null if it does not
     * @param random at least 0, less than 1: where the delay lies between its shortest and its longest
     * @return null if Seam asks to wait for longer than the maximum delay, so that another attempt would come too early
     */
    public Duration delayBefore(int retry, Duration retryAfter, double random) {
        if (exceedsMaxDelay(retryAfter)) {
            return null;
        }
        Duration delay = retryAfter == null ? backoff(retry, random) : retryAfter;
        return delay.compareTo(SHORTEST_DELAY) < 0 ? SHORTEST_DELAY : delay;
    }

    /** @param retryAfter may be null */
    public boolean exceedsMaxDelay(Duration retryAfter) {
        return retryAfter != null && retryAfter.compareTo(maxDelay) > 0;
    }

    private Duration backoff(int retry, double random) {
        double factor = (1 - JITTER + 2 * JITTER * random) * (1L << Math.min(retry, 30));
        double millis = Math.min(initialDelay.toMillis() * factor, maxDelay.toMillis());
        return Duration.ofMillis((long) millis);
    }
}
