// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A group was deleted from its access system.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param workspaceId The workspace that it belongs to.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record AcsAccessGroupDeletedEvent(
        Instant createdAt,
        String eventDescription,
        String eventId,
        String eventType,
        Instant occurredAt,
        String workspaceId,
        String acsAccessGroupId,
        String acsSystemId,
        String connectedAccountId,
        String raw) implements SeamEvent {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AcsAccessGroupDeletedEvent}. */
    public static final class Builder {

        private Instant createdAt;
        private String eventDescription;
        private String eventId;
        private String eventType;
        private Instant occurredAt;
        private String workspaceId;
        private String acsAccessGroupId;
        private String acsSystemId;
        private String connectedAccountId;
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

        public Builder acsAccessGroupId(String acsAccessGroupId) {
            this.acsAccessGroupId = acsAccessGroupId;
            return this;
        }

        public Builder acsSystemId(String acsSystemId) {
            this.acsSystemId = acsSystemId;
            return this;
        }

        public Builder connectedAccountId(String connectedAccountId) {
            this.connectedAccountId = connectedAccountId;
            return this;
        }

        public Builder raw(String raw) {
            this.raw = raw;
            return this;
        }

        public AcsAccessGroupDeletedEvent build() {
            return new AcsAccessGroupDeletedEvent(createdAt, eventDescription, eventId, eventType, occurredAt, workspaceId,
                    acsAccessGroupId, acsSystemId, connectedAccountId, raw);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AcsAccessGroupDeletedEvent[createdAt=" + createdAt + ", eventDescription=" + Values.masked(eventDescription)
                + ", eventId=" + eventId + ", eventType=" + eventType + ", occurredAt=" + occurredAt + ", workspaceId="
                + workspaceId + ", acsAccessGroupId=" + acsAccessGroupId + ", acsSystemId=" + acsSystemId
                + ", connectedAccountId=" + connectedAccountId + "]";
    }
}
