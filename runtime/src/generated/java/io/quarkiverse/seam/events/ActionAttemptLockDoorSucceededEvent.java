// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A command to lock a door has succeeded.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param workspaceId The workspace that it belongs to.
 * @param actionAttemptId The action attempt that caused it; null if it was not commanded through Seam.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record ActionAttemptLockDoorSucceededEvent(
        Instant createdAt,
        String eventDescription,
        String eventId,
        String eventType,
        Instant occurredAt,
        String workspaceId,
        String actionAttemptId,
        String actionType,
        String connectedAccountId,
        String deviceId,
        String status,
        String raw) implements SeamEvent {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link ActionAttemptLockDoorSucceededEvent}. */
    public static final class Builder {

        private Instant createdAt;
        private String eventDescription;
        private String eventId;
        private String eventType;
        private Instant occurredAt;
        private String workspaceId;
        private String actionAttemptId;
        private String actionType;
        private String connectedAccountId;
        private String deviceId;
        private String status;
        private String raw;

        private Builder() {
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder eventDescription(String eventDescription) {
            this.eventDescription = eventDescription;
            return this;
        }

        public Builder eventId(String eventId) {
            this.eventId = eventId;
            return this;
        }

        public Builder eventType(String eventType) {
            this.eventType = eventType;
            return this;
        }

        public Builder occurredAt(Instant occurredAt) {
            this.occurredAt = occurredAt;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public Builder actionAttemptId(String actionAttemptId) {
            this.actionAttemptId = actionAttemptId;
            return this;
        }

        public Builder actionType(String actionType) {
            this.actionType = actionType;
            return this;
        }

        public Builder connectedAccountId(String connectedAccountId) {
            this.connectedAccountId = connectedAccountId;
            return this;
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder status(String status) {
            this.status = status;
            return this;
        }

        public Builder raw(String raw) {
            this.raw = raw;
            return this;
        }

        public ActionAttemptLockDoorSucceededEvent build() {
            return new ActionAttemptLockDoorSucceededEvent(createdAt, eventDescription, eventId, eventType, occurredAt,
                    workspaceId, actionAttemptId, actionType, connectedAccountId, deviceId, status, raw);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "ActionAttemptLockDoorSucceededEvent[createdAt=" + createdAt + ", eventDescription="
                + Values.masked(eventDescription) + ", eventId=" + eventId + ", eventType=" + eventType + ", occurredAt="
                + occurredAt + ", workspaceId=" + workspaceId + ", actionAttemptId=" + actionAttemptId + ", actionType="
                + actionType + ", connectedAccountId=" + connectedAccountId + ", deviceId=" + deviceId + ", status=" + status
                + "]";
    }
}
