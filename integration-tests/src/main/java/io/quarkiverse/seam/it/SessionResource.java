package io.quarkiverse.seam.it;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;

/** Gives a front end what it needs to act for one of the application's users. */
@Path("/sessions")
public class SessionResource {

    @Inject
    ClientSessions clientSessions;

    @POST
    @Path("/{user}")
    public ClientSession create(@RestPath String user) {
        return clientSessions.create(CreateClientSessionRequest.builder()
                .userIdentifierKey(user)
                .build());
    }
}
