package io.quarkiverse.seam;

import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.ActionAttemptError;

/** The action failed, for example because the lock is offline. The message is Seam's reason. */
public final class SeamActionAttemptFailedException extends SeamException {

    private final transient ActionAttempt<?> actionAttempt;
    private final String type;

    /** @param actionAttempt the failed attempt, with or without an error */
    public SeamActionAttemptFailedException(ActionAttempt<?> actionAttempt) {
        super(message(actionAttempt), null);
        ActionAttemptError error = actionAttempt.error();
        this.actionAttempt = actionAttempt;
        this.type = error == null ? null : error.type();
    }

    private static String message(ActionAttempt<?> actionAttempt) {
        ActionAttemptError error = actionAttempt.error();
        return error == null || error.message() == null ? "The action failed, and Seam gave no reason" : error.message();
    }

    /** The kind of failure, for code to act on; null if Seam gave none. New ones appear over time. */
    public String type() {
        return type;
    }

    /** The failed attempt; null after deserialization. */
    public ActionAttempt<?> actionAttempt() {
        return actionAttempt;
    }

    /** The class and the message, then the kind of failure, the action and the id of its attempt in parentheses. */
    @Override
    public String toString() {
        String attempt = actionAttempt == null ? ""
                : ", " + actionAttempt.actionType() + ", action attempt " + actionAttempt.actionAttemptId();
        return super.toString() + " (" + type + attempt + ")";
    }
}
