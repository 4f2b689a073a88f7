package io.quarkiverse.seam.it;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** Uses several workspaces: a configured one, and those of tenants, each with its own key. */
@Path("/")
@Authenticated
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

    @Inject
    SecurityIdentity identity;

    // tag::use-named[]
    @POST
    @Path("/acme/session")
    public ClientSession createForAcme() {
        return create(acme);
    }
    // end::use-named[]

    // tag::with-credentials[]
    @POST
    @Path("/tenant/session")
    public ClientSession createForTenant(@HeaderParam("tenant-key") String key) {
        return create(seam.withCredentials(new ApiKey(key)));
    }
    // end::with-credentials[]

    // tag::same-code[]
    private ClientSession create(Seam workspace) {
        return workspace.clientSessions().create(CreateClientSessionRequest.builder()
                .userIdentifierKey(identity.getPrincipal().getName())
                .build());
    }
    // end::same-code[]
}
