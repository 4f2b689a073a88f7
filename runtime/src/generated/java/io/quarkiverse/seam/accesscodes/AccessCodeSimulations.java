// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.smallrye.mutiny.Uni;

/**
 * Simulates that someone adds PIN codes at sandbox locks without Seam.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/access_codes/simulate">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface AccessCodeSimulations {

    /**
     * Adds a PIN code to a sandbox lock as if someone had set it at the lock.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/access_codes/simulate/create_unmanaged_access_code")
    @ResponseKey("access_code")
    UnmanagedAccessCode createUnmanagedAccessCode(CreateUnmanagedAccessCodeRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link AccessCodeSimulations} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link AccessCodeSimulations#createUnmanagedAccessCode}. */
        @POST
        @Path("/access_codes/simulate/create_unmanaged_access_code")
        @ResponseKey("access_code")
        Uni<UnmanagedAccessCode> createUnmanagedAccessCode(CreateUnmanagedAccessCodeRequest request);
    }
}
