package io.quarkiverse.seam.it.operations;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.events.UnknownEvent;

/** The events that arrived at the webhook. */
@Path("/events")
@Singleton
public class EventsResource {

    private final List<Unlocked> unlocked = new CopyOnWriteArrayList<>();
    private final List<String> unknown = new CopyOnWriteArrayList<>();

    void onUnlocked(@Observes LockUnlockedEvent event) {
        unlocked.add(new Unlocked(event.eventId(), event.deviceId(), event.occurredAt(),
                Objects.toString(event.method(), null), event.isViaNfc(), event.deviceCustomMetadata().get("floor")));
    }

    void onUnknown(@Observes UnknownEvent event) {
        unknown.add(event.raw());
    }

    @GET
    @Path("/unlocked")
    public List<Unlocked> unlocked() {
        return unlocked;
    }

    @GET
    @Path("/unknown")
    public List<String> unknown() {
        return unknown;
    }

    @DELETE
    public void forget() {
        unlocked.clear();
        unknown.clear();
    }

    public record Unlocked(String eventId, String deviceId, Instant occurredAt, String method, Boolean isViaNfc,
            Object floor) {
    }
}
