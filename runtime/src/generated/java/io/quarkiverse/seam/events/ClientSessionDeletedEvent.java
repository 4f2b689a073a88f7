// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A client session was deleted, and its token is rejected.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param workspaceId The workspace that it belongs to.
 */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record ClientSessionDeletedEvent(
        Instant createdAt,
        String eventDescription,
        String eventId,
        String eventType,
        Instant occurredAt,
        String workspaceId,
        String clientSessionId,
        String raw) implements SeamEvent {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link ClientSessionDeletedEvent}. */
    public static final class Builder {

        private Instant createdAt;
        private String eventDescription;
        private String eventId;
        private String eventType;
        private Instant occurredAt;
        private String workspaceId;
        private String clientSessionId;
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

        public Builder clientSessionId(String clientSessionId) {
            this.clientSessionId = clientSessionId;
            return this;
        }

        public Builder raw(String raw) {
            this.raw = raw;
            return this;
        }

        public ClientSessionDeletedEvent build() {
            return new ClientSessionDeletedEvent(createdAt, eventDescription, eventId, eventType, occurredAt, workspaceId,
                    clientSessionId, raw);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "ClientSessionDeletedEvent[createdAt=" + createdAt + ", eventDescription=" + Values.masked(eventDescription)
                + ", eventId=" + eventId + ", eventType=" + eventType + ", occurredAt=" + occurredAt + ", workspaceId="
                + workspaceId + ", clientSessionId=" + clientSessionId + "]";
    }
}
