// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * The start or end of a PIN code has changed.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param workspaceId The workspace that it belongs to.
 * @param accessCodeId The access code; null if none was used.
 * @param connectedAccountCustomMetadata Your own entries of the connected account, strings and booleans by key.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 * @param deviceCustomMetadata Your own entries of the device, strings and booleans by key.
 * @param from The previous value.
 * @param to The new value.
 */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record AccessCodeTimeFrameChangedEvent(
        Instant createdAt,
        String eventDescription,
        String eventId,
        String eventType,
        Instant occurredAt,
        String workspaceId,
        String accessCodeId,
        Map<String, Object> connectedAccountCustomMetadata,
        String connectedAccountId,
        String description,
        Map<String, Object> deviceCustomMetadata,
        String deviceId,
        AccessCodeTimeFrameChangedEventFrom from,
        AccessCodeTimeFrameChangedEventTo to,
        String raw) implements SeamEvent {

    public AccessCodeTimeFrameChangedEvent {
        connectedAccountCustomMetadata = Values.copyOf(connectedAccountCustomMetadata);
        deviceCustomMetadata = Values.copyOf(deviceCustomMetadata);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AccessCodeTimeFrameChangedEvent}. */
    public static final class Builder {

        private Instant createdAt;
        private String eventDescription;
        private String eventId;
        private String eventType;
        private Instant occurredAt;
        private String workspaceId;
        private String accessCodeId;
        private Map<String, Object> connectedAccountCustomMetadata;
        private String connectedAccountId;
        private String description;
        private Map<String, Object> deviceCustomMetadata;
        private String deviceId;
        private AccessCodeTimeFrameChangedEventFrom from;
        private AccessCodeTimeFrameChangedEventTo to;
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

        public Builder accessCodeId(String accessCodeId) {
            this.accessCodeId = accessCodeId;
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

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder deviceCustomMetadata(Map<String, Object> deviceCustomMetadata) {
            this.deviceCustomMetadata = deviceCustomMetadata;
            return this;
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder from(AccessCodeTimeFrameChangedEventFrom from) {
            this.from = from;
            return this;
        }

        public Builder to(AccessCodeTimeFrameChangedEventTo to) {
            this.to = to;
            return this;
        }

        public Builder raw(String raw) {
            this.raw = raw;
            return this;
        }

        public AccessCodeTimeFrameChangedEvent build() {
            return new AccessCodeTimeFrameChangedEvent(createdAt, eventDescription, eventId, eventType, occurredAt, workspaceId,
                    accessCodeId, connectedAccountCustomMetadata, connectedAccountId, description, deviceCustomMetadata,
                    deviceId, from, to, raw);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessCodeTimeFrameChangedEvent[createdAt=" + createdAt + ", eventDescription="
                + Values.masked(eventDescription) + ", eventId=" + eventId + ", eventType=" + eventType + ", occurredAt="
                + occurredAt + ", workspaceId=" + workspaceId + ", accessCodeId=" + accessCodeId
                + ", connectedAccountCustomMetadata=" + Values.masked(connectedAccountCustomMetadata) + ", connectedAccountId="
                + connectedAccountId + ", description=" + Values.masked(description) + ", deviceCustomMetadata="
                + Values.masked(deviceCustomMetadata) + ", deviceId=" + deviceId + ", from=" + from + ", to=" + to + "]";
    }
}
