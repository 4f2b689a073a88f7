// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * Devices or entrances were added to a space or removed from it.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param workspaceId The workspace that it belongs to.
 */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record SpaceDeviceMembershipChangedEvent(
        Instant createdAt,
        String eventDescription,
        String eventId,
        String eventType,
        Instant occurredAt,
        String workspaceId,
        List<String> acsEntranceIds,
        List<String> deviceIds,
        String spaceId,
        String spaceKey,
        String raw) implements SeamEvent {

    public SpaceDeviceMembershipChangedEvent {
        acsEntranceIds = Values.copyOf(acsEntranceIds);
        deviceIds = Values.copyOf(deviceIds);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link SpaceDeviceMembershipChangedEvent}. */
    public static final class Builder {

        private Instant createdAt;
        private String eventDescription;
        private String eventId;
        private String eventType;
        private Instant occurredAt;
        private String workspaceId;
        private List<String> acsEntranceIds;
        private List<String> deviceIds;
        private String spaceId;
        private String spaceKey;
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

        public Builder acsEntranceIds(List<String> acsEntranceIds) {
            this.acsEntranceIds = acsEntranceIds;
            return this;
        }

        public Builder deviceIds(List<String> deviceIds) {
            this.deviceIds = deviceIds;
            return this;
        }

        public Builder spaceId(String spaceId) {
            this.spaceId = spaceId;
            return this;
        }

        public Builder spaceKey(String spaceKey) {
            this.spaceKey = spaceKey;
            return this;
        }

        public Builder raw(String raw) {
            this.raw = raw;
            return this;
        }

        public SpaceDeviceMembershipChangedEvent build() {
            return new SpaceDeviceMembershipChangedEvent(createdAt, eventDescription, eventId, eventType, occurredAt,
                    workspaceId, acsEntranceIds, deviceIds, spaceId, spaceKey, raw);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "SpaceDeviceMembershipChangedEvent[createdAt=" + createdAt + ", eventDescription="
                + Values.masked(eventDescription) + ", eventId=" + eventId + ", eventType=" + eventType + ", occurredAt="
                + occurredAt + ", workspaceId=" + workspaceId + ", acsEntranceIds=" + acsEntranceIds + ", deviceIds="
                + deviceIds + ", spaceId=" + spaceId + ", spaceKey=" + spaceKey + "]";
    }
}
