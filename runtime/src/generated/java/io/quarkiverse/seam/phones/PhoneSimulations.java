// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.smallrye.mutiny.Uni;

/**
 * Creates simulated phones in a sandbox workspace.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/phones/simulate">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface PhoneSimulations {

    /** Creates a simulated phone for a person in a sandbox workspace. */
    @POST
    @Path("/phones/simulate/create_sandbox_phone")
    @ResponseKey("phone")
    Phone createSandboxPhone(CreateSandboxPhoneRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link PhoneSimulations} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link PhoneSimulations#createSandboxPhone}. */
        @POST
        @Path("/phones/simulate/create_sandbox_phone")
        @ResponseKey("phone")
        Uni<Phone> createSandboxPhone(CreateSandboxPhoneRequest request);
    }
}
