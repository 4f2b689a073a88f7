// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A code, card or key was issued again, for instance with different digits.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param workspaceId The workspace that it belongs to.
 * @param code The digits of the PIN code. Keep them secret, because they open the door.
 * @param isBackupCode Whether it is a spare code that replaces one that failed.
 */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record AccessMethodReissuedEvent(
        Instant createdAt,
        String eventDescription,
        String eventId,
        String eventType,
        Instant occurredAt,
        String workspaceId,
        List<String> accessGrantIds,
        List<String> accessGrantKeys,
        String accessMethodId,
        String code,
        Boolean isBackupCode,
        String raw) implements SeamEvent {

    public AccessMethodReissuedEvent {
        accessGrantIds = Values.copyOf(accessGrantIds);
        accessGrantKeys = Values.copyOf(accessGrantKeys);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AccessMethodReissuedEvent}. */
    public static final class Builder {

        private Instant createdAt;
        private String eventDescription;
        private String eventId;
        private String eventType;
        private Instant occurredAt;
        private String workspaceId;
        private List<String> accessGrantIds;
        private List<String> accessGrantKeys;
        private String accessMethodId;
        private String code;
        private Boolean isBackupCode;
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

        public Builder accessGrantIds(List<String> accessGrantIds) {
            this.accessGrantIds = accessGrantIds;
            return this;
        }

        public Builder accessGrantKeys(List<String> accessGrantKeys) {
            this.accessGrantKeys = accessGrantKeys;
            return this;
        }

        public Builder accessMethodId(String accessMethodId) {
            this.accessMethodId = accessMethodId;
            return this;
        }

        public Builder code(String code) {
            this.code = code;
            return this;
        }

        public Builder isBackupCode(Boolean isBackupCode) {
            this.isBackupCode = isBackupCode;
            return this;
        }

        public Builder raw(String raw) {
            this.raw = raw;
            return this;
        }

        public AccessMethodReissuedEvent build() {
            return new AccessMethodReissuedEvent(createdAt, eventDescription, eventId, eventType, occurredAt, workspaceId,
                    accessGrantIds, accessGrantKeys, accessMethodId, code, isBackupCode, raw);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessMethodReissuedEvent[createdAt=" + createdAt + ", eventDescription=" + Values.masked(eventDescription)
                + ", eventId=" + eventId + ", eventType=" + eventType + ", occurredAt=" + occurredAt + ", workspaceId="
                + workspaceId + ", accessGrantIds=" + accessGrantIds + ", accessGrantKeys=" + accessGrantKeys
                + ", accessMethodId=" + accessMethodId + ", code=" + Values.masked(code) + ", isBackupCode=" + isBackupCode
                + "]";
    }
}
