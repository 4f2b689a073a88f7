// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.runtime.api.Values;
import io.smallrye.mutiny.Uni;

/**
 * Returns what has happened, for applications that do not receive it by webhook.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/events">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface Events {

    /**
     * Returns an event, selected by id, or by device and type.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/events/get")
    @ResponseKey("event")
    @Idempotent
    SeamEvent get(GetEventRequest request);

    /** As {@link #get(GetEventRequest)} with a request in which only the id is set. */
    default SeamEvent getById(String eventId) {
        return get(GetEventRequest.builder().eventId(Values.id("eventId", eventId)).build());
    }

    /**
     * Lists the events of a period. Requires since or between. There is no cursor: to get more than the limit, request another
     * period.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/events/list")
    @ResponseKey("events")
    @Idempotent
    List<SeamEvent> list(ListEventsRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link Events} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link Events#get}. */
        @POST
        @Path("/events/get")
        @ResponseKey("event")
        @Idempotent
        Uni<SeamEvent> get(GetEventRequest request);

        /** As {@link #get(GetEventRequest)} with a request in which only the id is set. */
        default Uni<SeamEvent> getById(String eventId) {
            return get(GetEventRequest.builder().eventId(Values.id("eventId", eventId)).build());
        }

        /** See {@link Events#list}. */
        @POST
        @Path("/events/list")
        @ResponseKey("events")
        @Idempotent
        Uni<List<SeamEvent>> list(ListEventsRequest request);
    }
}
