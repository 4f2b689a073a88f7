package io.quarkiverse.seam.runtime.config;

import java.time.Duration;

import io.quarkus.runtime.configuration.ConfigurationException;

/** How often a request is retried, and after which delay. */
public record RetryPolicy(int maxRetries, Duration initialDelay, Duration maxDelay) {

    private static final double JITTER = 0.5;

    /** Mutiny does not accept a shorter delay. */
    private static final Duration SHORTEST_DELAY = Duration.ofMillis(1);

    /** @param prefix of the settings, for error messages */
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
     * @param retryAfter from the header {@code Retry-After}; may be null
     * @param random at least 0 and less than 1, for the jitter
     * @return null if {@code retryAfter} exceeds the maximum delay, so that a retry would come too early
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
