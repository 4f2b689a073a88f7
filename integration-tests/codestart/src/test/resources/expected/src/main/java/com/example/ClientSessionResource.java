package com.example;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

@Path("/sessions/{user}")
public class ClientSessionResource {

    @Inject
    ClientSessions clientSessions;

    /** Answers the session whose token your front end acts with, for one of your users. */
    @POST
    public ClientSession create(@RestPath String user) {
        return clientSessions.create(CreateClientSessionRequest.builder()
                .userIdentifierKey(user)
                .build());
    }
}
