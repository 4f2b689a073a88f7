package io.quarkiverse.seam.runtime.config;

import java.time.Duration;

import io.quarkus.runtime.configuration.ConfigurationException;

/** How long to wait for an action, and how often to request its attempt meanwhile. */
public record WaitPolicy(Duration timeout, Duration pollInterval) {

    /** @param prefix of the settings, for error messages */
    static WaitPolicy of(SeamConfig.ActionAttemptsConfig config, String prefix) {
        Duration timeout = config.timeout().orElse(Duration.ofSeconds(10));
        Duration pollInterval = config.pollInterval().orElse(Duration.ofSeconds(1));
        if (timeout.isNegative()) {
            throw new ConfigurationException(prefix + "action-attempts.timeout must not be negative");
        }
        if (pollInterval.isNegative() || pollInterval.isZero()) {
            throw new ConfigurationException(prefix + "action-attempts.poll-interval must be positive");
        }
        return new WaitPolicy(timeout, pollInterval);
    }
}
