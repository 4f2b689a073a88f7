package io.quarkiverse.seam;

import java.time.Duration;

import io.quarkiverse.seam.actionattempts.ActionAttempt;

/**
 * The action was not finished in time. It may still be carried out later. The cause is the failure of the last request that
 * failed during the wait; null if none did.
 */
public final class SeamActionAttemptTimeoutException extends SeamException {

    private final transient ActionAttempt<?> actionAttempt;

    /**
     * @param actionAttempt as Seam returned it last
     * @param timeout how long the wait was meant to last
     * @param cause the last failure of a request; may be null
     */
    public SeamActionAttemptTimeoutException(ActionAttempt<?> actionAttempt, Duration timeout, SeamException cause) {
        super(actionAttempt.actionType() + " was not finished within " + timeout.toMillis() + " ms: action attempt "
                + actionAttempt.actionAttemptId() + " is " + actionAttempt.status(), cause);
        this.actionAttempt = actionAttempt;
    }

    /** The attempt as Seam returned it last; null after deserialization. */
    public ActionAttempt<?> actionAttempt() {
        return actionAttempt;
    }
}
