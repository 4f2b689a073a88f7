package io.quarkiverse.seam.it;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Like {@link SessionResource}, but on the event loop. */
@Path("/reactive/session")
@Authenticated
public class ReactiveSessionResource {

    // tag::reactive[]
    @Inject
    ClientSessions.Reactive clientSessions;

    @Inject
    SecurityIdentity identity;

    @POST
    public Uni<ClientSession> create() {
        return clientSessions.create(CreateClientSessionRequest.builder().userIdentifierKey(user()).build());
    }

    private String user() {
        return identity.getPrincipal().getName();
    }
    // end::reactive[]

    @GET
    public Uni<ClientSession> get() {
        return clientSessions.get(GetClientSessionRequest.builder().userIdentifierKey(user()).build());
    }
}
