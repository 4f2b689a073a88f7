// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A PIN code no longer opens its lock.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param workspaceId The workspace that it belongs to.
 * @param accessCodeId The access code; null if none was used.
 * @param connectedAccountCustomMetadata Your own entries of the connected account, strings and booleans by key.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 * @param deviceCustomMetadata Your own entries of the device, strings and booleans by key.
 */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record AccessCodeRemovedFromDeviceEvent(
        Instant createdAt,
        String eventDescription,
        String eventId,
        String eventType,
        Instant occurredAt,
        String workspaceId,
        String accessCodeId,
        Map<String, Object> connectedAccountCustomMetadata,
        String connectedAccountId,
        Map<String, Object> deviceCustomMetadata,
        String deviceId,
        String raw) implements SeamEvent {

    public AccessCodeRemovedFromDeviceEvent {
        connectedAccountCustomMetadata = Values.copyOf(connectedAccountCustomMetadata);
        deviceCustomMetadata = Values.copyOf(deviceCustomMetadata);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AccessCodeRemovedFromDeviceEvent}. */
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
        private Map<String, Object> deviceCustomMetadata;
        private String deviceId;
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

        public Builder deviceCustomMetadata(Map<String, Object> deviceCustomMetadata) {
            this.deviceCustomMetadata = deviceCustomMetadata;
            return this;
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder raw(String raw) {
            this.raw = raw;
            return this;
        }

        public AccessCodeRemovedFromDeviceEvent build() {
            return new AccessCodeRemovedFromDeviceEvent(createdAt, eventDescription, eventId, eventType, occurredAt,
                    workspaceId, accessCodeId, connectedAccountCustomMetadata, connectedAccountId, deviceCustomMetadata,
                    deviceId, raw);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessCodeRemovedFromDeviceEvent[createdAt=" + createdAt + ", eventDescription="
                + Values.masked(eventDescription) + ", eventId=" + eventId + ", eventType=" + eventType + ", occurredAt="
                + occurredAt + ", workspaceId=" + workspaceId + ", accessCodeId=" + accessCodeId
                + ", connectedAccountCustomMetadata=" + Values.masked(connectedAccountCustomMetadata) + ", connectedAccountId="
                + connectedAccountId + ", deviceCustomMetadata=" + Values.masked(deviceCustomMetadata) + ", deviceId="
                + deviceId + "]";
    }
}
