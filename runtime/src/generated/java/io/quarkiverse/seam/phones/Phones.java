// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.smallrye.mutiny.Uni;

/**
 * Phones on which your users have mobile keys.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/phones">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface Phones {

    /**
     * Removes the mobile keys from a phone, for instance one that was lost.
     * <p>
     * Also allowed with a client session token.
     *
     * @param deviceId The phone that should no longer open anything.
     */
    @POST
    @Path("/phones/deactivate")
    @Idempotent
    void deactivate(@JsonProperty("device_id") String deviceId);

    /**
     * Returns a phone, for instance to check if it can have mobile keys.
     *
     * @param deviceId Seam's id of the device, as opposed to the provider's own.
     */
    @POST
    @Path("/phones/get")
    @ResponseKey("phone")
    @Idempotent
    Phone get(@JsonProperty("device_id") String deviceId);

    /** Lists phones, without pages. */
    @POST
    @Path("/phones/list")
    @ResponseKey("phones")
    @Idempotent
    List<Phone> list(ListPhonesRequest request);

    /** As {@link #list(ListPhonesRequest)} with a request in which nothing is set. */
    default List<Phone> list() {
        return list(ListPhonesRequest.builder().build());
    }

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link Phones} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link Phones#deactivate}. */
        @POST
        @Path("/phones/deactivate")
        @Idempotent
        Uni<Void> deactivate(@JsonProperty("device_id") String deviceId);

        /** See {@link Phones#get}. */
        @POST
        @Path("/phones/get")
        @ResponseKey("phone")
        @Idempotent
        Uni<Phone> get(@JsonProperty("device_id") String deviceId);

        /** See {@link Phones#list}. */
        @POST
        @Path("/phones/list")
        @ResponseKey("phones")
        @Idempotent
        Uni<List<Phone>> list(ListPhonesRequest request);

        /** As {@link #list(ListPhonesRequest)} with a request in which nothing is set. */
        default Uni<List<Phone>> list() {
            return list(ListPhonesRequest.builder().build());
        }
    }
}
