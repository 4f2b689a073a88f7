package com.example;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

@Path("/sessions/{user}")
public class ClientSessionResource {

    @Inject
    ClientSessions clientSessions;

    /**
     * Returns the session of one of your users, whose token your front end acts with. Before you deploy this, take the user
     * from the authentication of the request: whoever has the token can act on the user's devices.
     */
    @POST
    public ClientSession getOrCreate(@RestPath String user) {
        return clientSessions.getOrCreate(GetOrCreateClientSessionRequest.builder()
                .userIdentifierKey(user)
                .build());
    }
}
