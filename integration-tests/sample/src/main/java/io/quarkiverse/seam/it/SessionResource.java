package io.quarkiverse.seam.it;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkus.logging.Log;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** Returns the client session with which a front end acts on behalf of the user who is logged in. */
// tag::inject[]
@Path("/session")
@Authenticated
public class SessionResource {

    @Inject
    ClientSessions clientSessions;

    @Inject
    SecurityIdentity identity;
    // end::inject[]

    // tag::create[]
    @POST
    public ClientSession create() {
        ClientSession session = clientSessions.create(CreateClientSessionRequest.builder()
                .userIdentifierKey(user())
                .build());
        Log.infof("Created %s", session);
        return session;
    }

    private String user() {
        return identity.getPrincipal().getName();
    }
    // end::create[]

    // tag::get-or-create[]
    @PUT
    public ClientSession getOrCreate() {
        return clientSessions.getOrCreate(GetOrCreateClientSessionRequest.builder().userIdentifierKey(user()).build());
    }
    // end::get-or-create[]

    // tag::revoke[]
    @GET
    public ClientSession get() {
        return clientSessions.get(GetClientSessionRequest.builder().userIdentifierKey(user()).build());
    }

    @DELETE
    public void revoke() {
        clientSessions.revoke(get().clientSessionId());
    }
    // end::revoke[]
}
