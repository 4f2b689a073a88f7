package org.acme;

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

    /** Returns the session of one user, whose front end acts with its token. In production, take the user from the login. */
    @POST
    public ClientSession session() {
        return clientSessions.getOrCreate(GetOrCreateClientSessionRequest.builder()
                .userIdentifierKey("internal-user-id-1")
                .build());
    }
}
