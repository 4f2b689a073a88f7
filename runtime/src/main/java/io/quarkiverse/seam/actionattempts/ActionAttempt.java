package io.quarkiverse.seam.actionattempts;

import java.util.Objects;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.runtime.api.Values;

/**
 * A command that a device carries out some time after the call, and its outcome.
 *
 * @param <R> the type of the result; {@link Void} if the action has none
 */
@JsonDeserialize(using = ActionAttemptReader.class)
public final class ActionAttempt<R> {

    private final String actionAttemptId;
    private final String actionType;
    private final ActionAttemptStatus status;
    private final R result;
    private final ActionAttemptError error;
    /** Null if it was built by the application. */
    private final Function<JsonNode, R> resultReader;

    private ActionAttempt(Builder<R> builder) {
        this.actionAttemptId = builder.actionAttemptId;
        this.actionType = builder.actionType;
        this.status = builder.status;
        this.result = builder.result;
        this.error = builder.error;
        this.resultReader = builder.resultReader;
    }

    /** For tests: a builder on which nothing is set. */
    public static <R> Builder<R> builder() {
        return new Builder<>();
    }

    public String actionAttemptId() {
        return actionAttemptId;
    }

    /** The command, such as {@code UNLOCK_DOOR}. New ones appear over time. */
    public String actionType() {
        return actionType;
    }

    /** Only {@link ActionAttemptStatus#PENDING} can still change. */
    public ActionAttemptStatus status() {
        return status;
    }

    /** The outcome of a success; null until then, and if the action has none. */
    public R result() {
        return result;
    }

    /** The reason of a failure; null otherwise. */
    public ActionAttemptError error() {
        return error;
    }

    /**
     * The same action, as {@link ActionAttempts#get} returned it later. Its result is read as the type of this attempt.
     *
     * @throws IllegalArgumentException if this attempt was not returned by a client, so the type of its result is not known
     * @throws SeamInvalidResponseException if the result cannot be read as that type
     */
    public ActionAttempt<R> withOutcomeOf(ActionAttempt<JsonNode> later) {
        if (resultReader == null) {
            throw new IllegalArgumentException("The type of the result is not known, since the action attempt "
                    + actionAttemptId + " was not returned by a client for Seam");
        }
        return ActionAttempt.<R> builder()
                .actionAttemptId(later.actionAttemptId == null ? actionAttemptId : later.actionAttemptId)
                .actionType(later.actionType == null ? actionType : later.actionType)
                .status(later.status)
                .result(later.result == null ? null : resultReader.apply(later.result))
                .error(later.error)
                .resultReader(resultReader)
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActionAttempt<?> attempt && Objects.equals(actionAttemptId, attempt.actionAttemptId)
                && Objects.equals(actionType, attempt.actionType) && Objects.equals(status, attempt.status)
                && Objects.equals(result, attempt.result) && Objects.equals(error, attempt.error);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actionAttemptId, actionType, status, result, error);
    }

    /** Shows all but a result that is plain JSON, which may contain secrets. */
    @Override
    public String toString() {
        return "ActionAttempt[actionAttemptId=" + actionAttemptId + ", actionType=" + actionType + ", status=" + status
                + ", result=" + (result instanceof JsonNode ? Values.masked(result) : result) + ", error=" + error + "]";
    }

    /** Builds an {@link ActionAttempt}. */
    public static final class Builder<R> {

        private String actionAttemptId;
        private String actionType;
        private ActionAttemptStatus status;
        private R result;
        private ActionAttemptError error;
        private Function<JsonNode, R> resultReader;

        private Builder() {
        }

        public Builder<R> actionAttemptId(String actionAttemptId) {
            this.actionAttemptId = actionAttemptId;
            return this;
        }

        public Builder<R> actionType(String actionType) {
            this.actionType = actionType;
            return this;
        }

        public Builder<R> status(ActionAttemptStatus status) {
            this.status = status;
            return this;
        }

        public Builder<R> result(R result) {
            this.result = result;
            return this;
        }

        public Builder<R> error(ActionAttemptError error) {
            this.error = error;
            return this;
        }

        Builder<R> resultReader(Function<JsonNode, R> resultReader) {
            this.resultReader = resultReader;
            return this;
        }

        public ActionAttempt<R> build() {
            return new ActionAttempt<>(this);
        }
    }
}
