// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * The start or end of an Access Grant has changed.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param workspaceId The workspace that it belongs to.
 */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record AccessGrantAccessTimesChangedEvent(
        Instant createdAt,
        String eventDescription,
        String eventId,
        String eventType,
        Instant occurredAt,
        String workspaceId,
        String accessGrantId,
        String accessGrantKey,
        Instant endsAt,
        Instant startsAt,
        String raw) implements SeamEvent {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AccessGrantAccessTimesChangedEvent}. */
    public static final class Builder {

        private Instant createdAt;
        private String eventDescription;
        private String eventId;
        private String eventType;
        private Instant occurredAt;
        private String workspaceId;
        private String accessGrantId;
        private String accessGrantKey;
        private Instant endsAt;
        private Instant startsAt;
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

        public Builder accessGrantId(String accessGrantId) {
            this.accessGrantId = accessGrantId;
            return this;
        }

        public Builder accessGrantKey(String accessGrantKey) {
            this.accessGrantKey = accessGrantKey;
            return this;
        }

        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        public Builder raw(String raw) {
            this.raw = raw;
            return this;
        }

        public AccessGrantAccessTimesChangedEvent build() {
            return new AccessGrantAccessTimesChangedEvent(createdAt, eventDescription, eventId, eventType, occurredAt,
                    workspaceId, accessGrantId, accessGrantKey, endsAt, startsAt, raw);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessGrantAccessTimesChangedEvent[createdAt=" + createdAt + ", eventDescription="
                + Values.masked(eventDescription) + ", eventId=" + eventId + ", eventType=" + eventType + ", occurredAt="
                + occurredAt + ", workspaceId=" + workspaceId + ", accessGrantId=" + accessGrantId + ", accessGrantKey="
                + accessGrantKey + ", endsAt=" + endsAt + ", startsAt=" + startsAt + "]";
    }
}
