// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.instantkeys;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.runtime.api.Values;
import io.smallrye.mutiny.Uni;

/**
 * Instant keys are links that turn a person's phone into a key, without installing an app.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/instant_keys">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface InstantKeys {

    /**
     * Deletes an instant key, whose link then stops working. This cannot be undone.
     *
     * @param instantKeyId The instant key whose link should stop working.
     */
    @POST
    @Path("/instant_keys/delete")
    @Idempotent
    void delete(@JsonProperty("instant_key_id") String instantKeyId);

    /** Returns an instant key, selected by id or link. */
    @POST
    @Path("/instant_keys/get")
    @ResponseKey("instant_key")
    @Idempotent
    InstantKey get(GetInstantKeyRequest request);

    /** As {@link #get(GetInstantKeyRequest)} with a request in which only the id is set. */
    default InstantKey getById(String instantKeyId) {
        return get(GetInstantKeyRequest.builder().instantKeyId(Values.id("instantKeyId", instantKeyId)).build());
    }

    /** Lists instant keys, without pages. */
    @POST
    @Path("/instant_keys/list")
    @ResponseKey("instant_keys")
    @Idempotent
    List<InstantKey> list(ListInstantKeysRequest request);

    /** As {@link #list(ListInstantKeysRequest)} with a request in which nothing is set. */
    default List<InstantKey> list() {
        return list(ListInstantKeysRequest.builder().build());
    }

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link InstantKeys} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link InstantKeys#delete}. */
        @POST
        @Path("/instant_keys/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("instant_key_id") String instantKeyId);

        /** See {@link InstantKeys#get}. */
        @POST
        @Path("/instant_keys/get")
        @ResponseKey("instant_key")
        @Idempotent
        Uni<InstantKey> get(GetInstantKeyRequest request);

        /** As {@link #get(GetInstantKeyRequest)} with a request in which only the id is set. */
        default Uni<InstantKey> getById(String instantKeyId) {
            return get(GetInstantKeyRequest.builder().instantKeyId(Values.id("instantKeyId", instantKeyId)).build());
        }

        /** See {@link InstantKeys#list}. */
        @POST
        @Path("/instant_keys/list")
        @ResponseKey("instant_keys")
        @Idempotent
        Uni<List<InstantKey>> list(ListInstantKeysRequest request);

        /** As {@link #list(ListInstantKeysRequest)} with a request in which nothing is set. */
        default Uni<List<InstantKey>> list() {
            return list(ListInstantKeysRequest.builder().build());
        }
    }
}
