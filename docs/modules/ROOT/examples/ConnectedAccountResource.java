package io.quarkiverse.seam.it;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.Seam;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Calls an endpoint through the application's own interface, reactively, and with the client that {@link Seam} returns. */
@Path("/accounts")
@Authenticated
public class ConnectedAccountResource {

    // tag::interface[]
    @RegisterRestClient(configKey = "seam")
    public interface ConnectedAccounts {

        @POST
        @Path("/connected_accounts/list")
        @Idempotent
        @ResponseKey("connected_accounts")
        Uni<List<ConnectedAccount>> list(@JsonProperty("user_identifier_key") String user);
    }

    public record ConnectedAccount(String connectedAccountId, String accountType) {
    }
    // end::interface[]

    @Inject
    Seam seam;

    @Inject
    SecurityIdentity identity;

    // tag::client[]
    @GET
    public Uni<List<ConnectedAccount>> list() {
        return seam.client(ConnectedAccounts.class).list(identity.getPrincipal().getName());
    }
    // end::client[]
}
