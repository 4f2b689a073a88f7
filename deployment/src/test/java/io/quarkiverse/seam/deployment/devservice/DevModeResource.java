package io.quarkiverse.seam.deployment.devservice;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.config.Config;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;

/** The application whose code and settings the dev mode tests change. */
@Path("/")
public class DevModeResource {

    @Inject
    ClientSessions clientSessions;

    @Inject
    @SeamWorkspace("acme")
    ClientSessions acmeSessions;

    @Inject
    Config config;

    @GET
    public String greet() {
        return "Hello";
    }

    @GET
    @Path("/settings/{name}")
    public String setting(@RestPath String name) {
        return config.getOptionalValue(name, String.class).orElse("not set");
    }

    @PUT
    @Path("/sessions/{user}")
    public String session(@RestPath String user) {
        return idOf(clientSessions, user);
    }

    @PUT
    @Path("/acme/sessions/{user}")
    public String sessionOfAcme(@RestPath String user) {
        return idOf(acmeSessions, user);
    }

    private static String idOf(ClientSessions sessions, String user) {
        return sessions.getOrCreate(GetOrCreateClientSessionRequest.builder().userIdentifierKey(user).build())
                .clientSessionId();
    }
}
