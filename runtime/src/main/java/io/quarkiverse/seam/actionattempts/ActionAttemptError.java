package io.quarkiverse.seam.actionattempts;

/**
 * Why an action failed.
 *
 * @param type the kind of failure, for code to act on. New ones appear over time
 * @param message the reason in English, for people to read. The wording can change
 */
public record ActionAttemptError(String type, String message) {
}
