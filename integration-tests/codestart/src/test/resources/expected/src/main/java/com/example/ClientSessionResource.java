package com.example;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/session")
public class ClientSessionResource {

    @Inject
    ClientSessions clientSessions;

    /** The front end of this user acts with the token of the session. In production, use the id of the user who is logged in. */
    @POST
    public ClientSession session() {
        return clientSessions.getOrCreate(GetOrCreateClientSessionRequest.builder()
                .userIdentifierKey("internal-user-id-1")
                .build());
    }
}
