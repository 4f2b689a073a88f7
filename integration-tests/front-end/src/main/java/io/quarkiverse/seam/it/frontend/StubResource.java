package io.quarkiverse.seam.it.frontend;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkus.security.identity.SecurityIdentity;

@Path("seam/client-session")
public class StubResource {
    @Inject
    ClientSessions sessions;
    @Inject
    SecurityIdentity user;
    @ConfigProperty(name = "quarkus.seam.url")
    String url;

    @GET
    public Response get() {
        if (user.isAnonymous()) {
            return Response.status(401).build();
        }
        ClientSession s = sessions.getOrCreate(GetOrCreateClientSessionRequest.builder()
                .userIdentifierKey(user.getPrincipal().getName() + "_user_identifier_key")
                .build());
        return Response.ok(Map.of("token", s.token(), "expires_at", s.expiresAt(), "endpoint", url))
                .header("Cache-Control", "no-store").build();
    }
}
