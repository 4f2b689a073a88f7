package io.quarkiverse.seam.it;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;

/** Several workspaces: one that is configured, and those of tenants, each with a key of its own. */
@Path("/")
public class TenantResource {

    // tag::named[]
    @Inject
    @SeamWorkspace("acme")
    Seam acme;
    // end::named[]

    // tag::default[]
    @Inject
    Seam seam;
    // end::default[]

    // tag::use-named[]
    @POST
    @Path("/acme/sessions/{user}")
    public ClientSession createForAcme(@RestPath String user) {
        return create(acme, user);
    }
    // end::use-named[]

    // tag::with-credentials[]
    @POST
    @Path("/tenant/sessions/{user}")
    public ClientSession createForTenant(@RestPath String user, @HeaderParam("tenant-key") String key) {
        return create(seam.withCredentials(new ApiKey(key)), user);
    }
    // end::with-credentials[]

    // tag::same-code[]
    private static ClientSession create(Seam workspace, String user) {
        return workspace.clientSessions().create(CreateClientSessionRequest.builder().userIdentifierKey(user).build());
    }
    // end::same-code[]
}
