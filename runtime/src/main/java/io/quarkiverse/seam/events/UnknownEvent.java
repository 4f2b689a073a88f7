package io.quarkiverse.seam.events;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** An event of a type that was not known when this version of the extension was released. */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record UnknownEvent(
        String eventId,
        String eventType,
        Instant createdAt,
        Instant occurredAt,
        String workspaceId,
        String raw) implements SeamEvent {

    @Override
    public String toString() {
        return "UnknownEvent[eventId=" + eventId + ", eventType=" + eventType + ", createdAt=" + createdAt + ", occurredAt="
                + occurredAt + ", workspaceId=" + workspaceId + "]";
    }
}
