// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A provider requires the user to log in again soon.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param workspaceId The workspace that it belongs to.
 * @param connectedAccountCustomMetadata Your own entries of the connected account, strings and booleans by key.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record ConnectedAccountReauthorizationRequestedEvent(
        Instant createdAt,
        String eventDescription,
        String eventId,
        String eventType,
        Instant occurredAt,
        String workspaceId,
        Map<String, Object> connectedAccountCustomMetadata,
        List<EventConnectedAccountError> connectedAccountErrors,
        String connectedAccountId,
        List<EventConnectedAccountWarning> connectedAccountWarnings,
        String raw) implements SeamEvent {

    public ConnectedAccountReauthorizationRequestedEvent {
        connectedAccountCustomMetadata = Values.copyOf(connectedAccountCustomMetadata);
        connectedAccountErrors = Values.copyOf(connectedAccountErrors);
        connectedAccountWarnings = Values.copyOf(connectedAccountWarnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link ConnectedAccountReauthorizationRequestedEvent}. */
    public static final class Builder {

        private Instant createdAt;
        private String eventDescription;
        private String eventId;
        private String eventType;
        private Instant occurredAt;
        private String workspaceId;
        private Map<String, Object> connectedAccountCustomMetadata;
        private List<EventConnectedAccountError> connectedAccountErrors;
        private String connectedAccountId;
        private List<EventConnectedAccountWarning> connectedAccountWarnings;
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

        public Builder connectedAccountCustomMetadata(Map<String, Object> connectedAccountCustomMetadata) {
            this.connectedAccountCustomMetadata = connectedAccountCustomMetadata;
            return this;
        }

        public Builder connectedAccountErrors(List<EventConnectedAccountError> connectedAccountErrors) {
            this.connectedAccountErrors = connectedAccountErrors;
            return this;
        }

        public Builder connectedAccountId(String connectedAccountId) {
            this.connectedAccountId = connectedAccountId;
            return this;
        }

        public Builder connectedAccountWarnings(List<EventConnectedAccountWarning> connectedAccountWarnings) {
            this.connectedAccountWarnings = connectedAccountWarnings;
            return this;
        }

        public Builder raw(String raw) {
            this.raw = raw;
            return this;
        }

        public ConnectedAccountReauthorizationRequestedEvent build() {
            return new ConnectedAccountReauthorizationRequestedEvent(createdAt, eventDescription, eventId, eventType,
                    occurredAt, workspaceId, connectedAccountCustomMetadata, connectedAccountErrors, connectedAccountId,
                    connectedAccountWarnings, raw);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "ConnectedAccountReauthorizationRequestedEvent[createdAt=" + createdAt + ", eventDescription="
                + Values.masked(eventDescription) + ", eventId=" + eventId + ", eventType=" + eventType + ", occurredAt="
                + occurredAt + ", workspaceId=" + workspaceId + ", connectedAccountCustomMetadata="
                + Values.masked(connectedAccountCustomMetadata) + ", connectedAccountErrors=" + connectedAccountErrors
                + ", connectedAccountId=" + connectedAccountId + ", connectedAccountWarnings=" + connectedAccountWarnings + "]";
    }
}
