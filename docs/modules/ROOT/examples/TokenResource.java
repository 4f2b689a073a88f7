package io.quarkiverse.seam.it.frontend;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.Cache;

import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.ListClientSessionsRequest;
import io.quarkiverse.seam.clientsessions.SeamUser;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** What an application can do itself instead of enabling the endpoint. */
@Path("token")
@Authenticated
public class TokenResource {

    // tag::endpoint[]
    @Inject
    ClientSessionTokens tokens;

    @Inject
    SeamUser users;

    @Inject
    SecurityIdentity identity;

    @GET
    @Cache(noStore = true)
    public String token() {
        return tokens.tokenFor(users.userIdentifierKey(identity));
    }
    // end::endpoint[]

    @Inject
    ClientSessions clientSessions;

    // tag::revoke[]
    @DELETE
    public void revoke() {
        String user = users.userIdentifierKey(identity);
        clientSessions.list(ListClientSessionsRequest.builder().userIdentifierKey(user).build())
                .forEach(session -> clientSessions.revoke(session.clientSessionId()));
        tokens.forget(user);
    }
    // end::revoke[]
}
