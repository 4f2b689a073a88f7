package io.quarkiverse.seam.deployment.devservice.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an action attempt does. */
@FunctionalInterface
public interface AttemptWork {

    /**
     * @return the result of the attempt, or null if it is the one that the facts describe
     * @throws FailedAttempt if it fails
     */
    JsonNode attempt(ObjectNode attempt);

    /** Called if it failed. */
    default void failed(FailedAttempt failure) {
    }
}
