package io.quarkiverse.seam.it;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.smallrye.mutiny.Uni;

/** The same as {@link SessionResource}, on the event loop. */
@Path("/reactive/sessions/{user}")
public class ReactiveSessionResource {

    // tag::reactive[]
    @Inject
    ClientSessions.Reactive clientSessions;

    @POST
    public Uni<ClientSession> create(@RestPath String user) {
        return clientSessions.create(CreateClientSessionRequest.builder().userIdentifierKey(user).build());
    }
    // end::reactive[]

    @GET
    public Uni<ClientSession> get(@RestPath String user) {
        return clientSessions.get(GetClientSessionRequest.builder().userIdentifierKey(user).build());
    }
}
