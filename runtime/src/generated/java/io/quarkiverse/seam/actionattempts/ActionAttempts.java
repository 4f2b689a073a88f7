// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.actionattempts;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.runtime.api.Pages;
import io.quarkiverse.seam.runtime.api.Values;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Tracks commands that a device carries out some time after the call, such as unlocking a door.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/action_attempts">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface ActionAttempts {

    /**
     * Returns an action attempt with its current status.
     * <p>
     * Also allowed with a client session token.
     *
     * @param actionAttemptId The attempt, by the id that the command has returned.
     */
    @POST
    @Path("/action_attempts/get")
    @ResponseKey("action_attempt")
    @Idempotent
    ActionAttempt<JsonNode> get(@JsonProperty("action_attempt_id") String actionAttemptId);

    /** Lists action attempts, page by page. Set attempts or a device. */
    @POST
    @Path("/action_attempts/list")
    @ResponseKey("action_attempts")
    @Idempotent
    SeamPage<ActionAttempt<JsonNode>> list(ListActionAttemptsRequest request);

    /**
     * As {@link #list(ListActionAttemptsRequest)}, with the elements of all pages. A page is requested when its first element
     * is wanted.
     */
    default Stream<ActionAttempt<JsonNode>> listAll(ListActionAttemptsRequest request) {
        Values.notNull("ActionAttempts.listAll: request", request);
        return Pages.stream("ActionAttempts.listAll (/action_attempts/list)", request.pageCursor(),
                cursor -> list(request.toBuilder().pageCursor(cursor).build()));
    }

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link ActionAttempts} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link ActionAttempts#get}. */
        @POST
        @Path("/action_attempts/get")
        @ResponseKey("action_attempt")
        @Idempotent
        Uni<ActionAttempt<JsonNode>> get(@JsonProperty("action_attempt_id") String actionAttemptId);

        /** See {@link ActionAttempts#list}. */
        @POST
        @Path("/action_attempts/list")
        @ResponseKey("action_attempts")
        @Idempotent
        Uni<SeamPage<ActionAttempt<JsonNode>>> list(ListActionAttemptsRequest request);

        /** See {@link ActionAttempts#listAll}. */
        default Multi<ActionAttempt<JsonNode>> listAll(ListActionAttemptsRequest request) {
            Values.notNull("ActionAttempts.Reactive.listAll: request", request);
            return Pages.multi("ActionAttempts.Reactive.listAll (/action_attempts/list)", request.pageCursor(),
                    cursor -> list(request.toBuilder().pageCursor(cursor).build()));
        }
    }
}
