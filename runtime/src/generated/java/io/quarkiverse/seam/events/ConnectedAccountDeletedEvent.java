// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * An account was deleted from Seam, together with its devices.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param workspaceId The workspace that it belongs to.
 * @param connectedAccountCustomMetadata Your own entries of the connected account, strings and booleans by key.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 * @param customerKey Your own key for the customer that it belongs to; null if there is no customer.
 */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record ConnectedAccountDeletedEvent(
        Instant createdAt,
        String eventDescription,
        String eventId,
        String eventType,
        Instant occurredAt,
        String workspaceId,
        Map<String, Object> connectedAccountCustomMetadata,
        String connectedAccountId,
        String connectedAccountType,
        String customerKey,
        String raw) implements SeamEvent {

    public ConnectedAccountDeletedEvent {
        connectedAccountCustomMetadata = Values.copyOf(connectedAccountCustomMetadata);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link ConnectedAccountDeletedEvent}. */
    public static final class Builder {

        private Instant createdAt;
        private String eventDescription;
        private String eventId;
        private String eventType;
        private Instant occurredAt;
        private String workspaceId;
        private Map<String, Object> connectedAccountCustomMetadata;
        private String connectedAccountId;
        private String connectedAccountType;
        private String customerKey;
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

        public Builder connectedAccountId(String connectedAccountId) {
            this.connectedAccountId = connectedAccountId;
            return this;
        }

        public Builder connectedAccountType(String connectedAccountType) {
            this.connectedAccountType = connectedAccountType;
            return this;
        }

        public Builder customerKey(String customerKey) {
            this.customerKey = customerKey;
            return this;
        }

        public Builder raw(String raw) {
            this.raw = raw;
            return this;
        }

        public ConnectedAccountDeletedEvent build() {
            return new ConnectedAccountDeletedEvent(createdAt, eventDescription, eventId, eventType, occurredAt, workspaceId,
                    connectedAccountCustomMetadata, connectedAccountId, connectedAccountType, customerKey, raw);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "ConnectedAccountDeletedEvent[createdAt=" + createdAt + ", eventDescription=" + Values.masked(eventDescription)
                + ", eventId=" + eventId + ", eventType=" + eventType + ", occurredAt=" + occurredAt + ", workspaceId="
                + workspaceId + ", connectedAccountCustomMetadata=" + Values.masked(connectedAccountCustomMetadata)
                + ", connectedAccountId=" + connectedAccountId + ", connectedAccountType=" + connectedAccountType
                + ", customerKey=" + customerKey + "]";
    }
}
