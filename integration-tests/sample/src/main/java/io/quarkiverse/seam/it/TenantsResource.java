package io.quarkiverse.seam.it;

import java.util.List;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.ListClientSessionsRequest;
import io.quarkus.security.Authenticated;

/** Uses tenants whose keys come from a bean, and workspaces that are looked up by name. */
@Path("/")
@Authenticated
public class TenantsResource {

    // tag::inject[]
    @Inject
    @SeamWorkspace("tenants")
    ClientSessions tenantSessions;
    // end::inject[]

    // tag::lookup[]
    @Inject
    @Any
    Instance<Seam> workspaces;

    private ClientSessions sessionsOf(String workspace) {
        return workspaces.select(SeamWorkspace.Literal.of(workspace)).get().clientSessions();
    }
    // end::lookup[]

    @GET
    @Path("/tenants/sessions")
    public List<String> ofTenant() {
        return idsOf(tenantSessions);
    }

    @GET
    @Path("/workspaces/{workspace}/sessions")
    public List<String> ofWorkspace(@RestPath String workspace) {
        return idsOf(sessionsOf(workspace));
    }

    /** Not the sessions themselves: each has a token, which is only for its own user. */
    private static List<String> idsOf(ClientSessions sessions) {
        return sessions.list(ListClientSessionsRequest.builder().build()).stream().map(ClientSession::clientSessionId).toList();
    }
}
