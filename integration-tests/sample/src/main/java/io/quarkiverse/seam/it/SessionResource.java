package io.quarkiverse.seam.it;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkus.logging.Log;

/** Gives a front end what it needs to act for one of the application's users. */
@Path("/sessions/{user}")
public class SessionResource {

    // tag::inject[]
    @Inject
    ClientSessions clientSessions;
    // end::inject[]

    // tag::create[]
    @POST
    public ClientSession create(@RestPath String user) {
        ClientSession session = clientSessions.create(CreateClientSessionRequest.builder()
                .userIdentifierKey(user)
                .build());
        Log.infof("Created %s", session);
        return session;
    }
    // end::create[]

    // tag::get-or-create[]
    @PUT
    public ClientSession getOrCreate(@RestPath String user) {
        return clientSessions.getOrCreate(GetOrCreateClientSessionRequest.builder().userIdentifierKey(user).build());
    }
    // end::get-or-create[]

    // tag::revoke[]
    @GET
    public ClientSession get(@RestPath String user) {
        return clientSessions.get(GetClientSessionRequest.builder().userIdentifierKey(user).build());
    }

    @DELETE
    public void revoke(@RestPath String user) {
        clientSessions.revoke(get(user).clientSessionId());
    }
    // end::revoke[]
}
