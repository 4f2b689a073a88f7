package io.quarkiverse.seam.events;

import java.time.Instant;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** Something that has happened. There is a record for each type of events, and {@link UnknownEvent} for new types. */
@JsonDeserialize(using = SeamEventReader.class)
public interface SeamEvent {

    String eventId();

    /** Such as {@code lock.unlocked}. New ones appear over time. */
    String eventType();

    /** When Seam recorded the event. */
    Instant createdAt();

    /** When it happened, as far as the provider says. */
    Instant occurredAt();

    String workspaceId();

    /**
     * The JSON as received, with fields that the record lacks. It may contain secrets, so {@code toString} does not show it.
     */
    String raw();
}
