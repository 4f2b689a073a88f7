// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * Some of the requested codes, cards or keys of an Access Grant could not be created.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param workspaceId The workspace that it belongs to.
 * @param missingDeviceIds The devices that access could not be granted to.
 */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record AccessGrantCouldNotCreateRequestedAccessMethodsEvent(
        Instant createdAt,
        String eventDescription,
        String eventId,
        String eventType,
        Instant occurredAt,
        String workspaceId,
        String accessGrantId,
        String errorMessage,
        List<String> missingDeviceIds,
        String raw) implements SeamEvent {

    public AccessGrantCouldNotCreateRequestedAccessMethodsEvent {
        missingDeviceIds = Values.copyOf(missingDeviceIds);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AccessGrantCouldNotCreateRequestedAccessMethodsEvent}. */
    public static final class Builder {

        private Instant createdAt;
        private String eventDescription;
        private String eventId;
        private String eventType;
        private Instant occurredAt;
        private String workspaceId;
        private String accessGrantId;
        private String errorMessage;
        private List<String> missingDeviceIds;
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

        public Builder errorMessage(String errorMessage) {
            this.errorMessage = errorMessage;
            return this;
        }

        public Builder missingDeviceIds(List<String> missingDeviceIds) {
            this.missingDeviceIds = missingDeviceIds;
            return this;
        }

        public Builder raw(String raw) {
            this.raw = raw;
            return this;
        }

        public AccessGrantCouldNotCreateRequestedAccessMethodsEvent build() {
            return new AccessGrantCouldNotCreateRequestedAccessMethodsEvent(createdAt, eventDescription, eventId, eventType,
                    occurredAt, workspaceId, accessGrantId, errorMessage, missingDeviceIds, raw);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessGrantCouldNotCreateRequestedAccessMethodsEvent[createdAt=" + createdAt + ", eventDescription="
                + Values.masked(eventDescription) + ", eventId=" + eventId + ", eventType=" + eventType + ", occurredAt="
                + occurredAt + ", workspaceId=" + workspaceId + ", accessGrantId=" + accessGrantId + ", errorMessage="
                + errorMessage + ", missingDeviceIds=" + missingDeviceIds + "]";
    }
}
