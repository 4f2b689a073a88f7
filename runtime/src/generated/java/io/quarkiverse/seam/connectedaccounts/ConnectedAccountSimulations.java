// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.SeamException;
import io.smallrye.mutiny.Uni;

/**
 * Disconnects accounts in a sandbox workspace, to test how your application handles it.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/connected_accounts/simulate">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface ConnectedAccountSimulations {

    /**
     * Disconnects a sandbox account, as if its user had to log in again.
     *
     * @param connectedAccountId The account, which has to be in a sandbox workspace.
     */
    @POST
    @Path("/connected_accounts/simulate/disconnect")
    void disconnect(@JsonProperty("connected_account_id") String connectedAccountId);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link ConnectedAccountSimulations} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link ConnectedAccountSimulations#disconnect}. */
        @POST
        @Path("/connected_accounts/simulate/disconnect")
        Uni<Void> disconnect(@JsonProperty("connected_account_id") String connectedAccountId);
    }
}
