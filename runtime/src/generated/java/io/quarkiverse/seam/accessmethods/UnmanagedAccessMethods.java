// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

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
 * PIN codes, cards and mobile keys that were found in an access system, and not created through Seam.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/access_methods/unmanaged">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface UnmanagedAccessMethods {

    /**
     * Returns a PIN code, card or mobile key that was not created through Seam.
     *
     * @param accessMethodId Selects one access method: a PIN code, card or mobile key that belongs to an Access Grant.
     */
    @POST
    @Path("/access_methods/unmanaged/get")
    @ResponseKey("access_method")
    @Idempotent
    UnmanagedAccessMethod get(@JsonProperty("access_method_id") String accessMethodId);

    /** Lists the unmanaged access methods of an Access Grant, without pages. */
    @POST
    @Path("/access_methods/unmanaged/list")
    @ResponseKey("access_methods")
    @Idempotent
    List<UnmanagedAccessMethod> list(ListUnmanagedAccessMethodsRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link UnmanagedAccessMethods} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link UnmanagedAccessMethods#get}. */
        @POST
        @Path("/access_methods/unmanaged/get")
        @ResponseKey("access_method")
        @Idempotent
        Uni<UnmanagedAccessMethod> get(@JsonProperty("access_method_id") String accessMethodId);

        /** See {@link UnmanagedAccessMethods#list}. */
        @POST
        @Path("/access_methods/unmanaged/list")
        @ResponseKey("access_methods")
        @Idempotent
        Uni<List<UnmanagedAccessMethod>> list(ListUnmanagedAccessMethodsRequest request);
    }
}
