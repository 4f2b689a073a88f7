package io.quarkiverse.seam.deployment.devservice.state;

/** Why an action attempt fails. */
public final class FailedAttempt extends RuntimeException {

    private final String type;

    /** @param type of the error of the attempt */
    public FailedAttempt(String type, String message) {
        super(message, null, false, false);
        this.type = type;
    }

    public String type() {
        return type;
    }
}
