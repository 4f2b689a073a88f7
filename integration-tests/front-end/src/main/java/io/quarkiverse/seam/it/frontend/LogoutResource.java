package io.quarkiverse.seam.it.frontend;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;

@Path("logout")
@Authenticated
public class LogoutResource {

    @Inject
    SecurityIdentity user;

    @POST
    public Response logOut() {
        FormAuthenticationMechanism.logout(user);
        return Response.seeOther(URI.create("/login.html")).build();
    }
}
