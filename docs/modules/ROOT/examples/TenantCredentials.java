package io.quarkiverse.seam.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.SeamCredentialsProvider;
import io.quarkiverse.seam.SeamWorkspace;
import io.smallrye.mutiny.Uni;

/** Takes the key of each call in the workspace "tenants" from the current request. */
// tag::provider[]
@SeamWorkspace("tenants")
@ApplicationScoped
public class TenantCredentials implements SeamCredentialsProvider {

    @Inject
    HttpHeaders request;

    @Override
    public Uni<SeamCredentials> credentials() {
        return Uni.createFrom().item(new ApiKey(request.getHeaderString("tenant-key")));
    }
}
// end::provider[]
