package io.quarkiverse.seam.deployment.devservice.state;

import java.time.Duration;

/**
 * What becomes of action attempts.
 *
 * @param failure null if they do not fail
 * @param delay how long they take
 * @param hold whether they stay pending
 */
public record AttemptOutcome(FailedAttempt failure, Duration delay, boolean hold) {

    public static final AttemptOutcome SUCCEED = new AttemptOutcome(null, Duration.ZERO, false);
}
