package io.quarkiverse.seam.benchmarks.start;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;

@Path("/sessions")
public class SessionResource {

    @Inject
    ClientSessions clientSessions;

    @POST
    @Path("/{user}")
    public ClientSession create(@RestPath String user) {
        return clientSessions.create(CreateClientSessionRequest.builder().userIdentifierKey(user).build());
    }
}
