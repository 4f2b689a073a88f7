package io.quarkiverse.seam.it;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamInvalidInputException;
import io.quarkiverse.seam.SeamRateLimitException;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GrantAccessRequest;
import io.quarkus.logging.Log;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** Grants a user's session access to connected accounts, and handles each kind of failure in its own way. */
@Path("/access")
@Authenticated
public class AccessResource {

    @Inject
    ClientSessions clientSessions;

    @Inject
    SecurityIdentity identity;

    // tag::by-type[]
    @POST
    public ClientSession createOrGet() {
        try {
            return clientSessions.create(CreateClientSessionRequest.builder().userIdentifierKey(user()).build());
        } catch (SeamApiException e) {
            if ("client_session_token_already_exists".equals(e.type())) {
                return clientSessions.get(GetClientSessionRequest.builder().userIdentifierKey(user()).build());
            }
            throw e;
        }
    }
    // end::by-type[]

    // tag::grant[]
    @POST
    @Path("/accounts/{account}")
    public ClientSession grant(@RestPath String account) {
        return clientSessions.grantAccess(GrantAccessRequest.builder()
                .userIdentifierKey(user())
                .connectedAccountIds(account)
                .build());
    }
    // end::grant[]

    // tag::invalid-input[]
    @ServerExceptionMapper
    public RestResponse<Map<String, List<String>>> invalidInput(SeamInvalidInputException failure) {
        return RestResponse.status(Status.BAD_REQUEST, failure.validationErrors());
    }
    // end::invalid-input[]

    // tag::try-later[]
    @ServerExceptionMapper
    public RestResponse<Void> rateLimited(SeamRateLimitException failure) {
        RestResponse.ResponseBuilder<Void> response = RestResponse.ResponseBuilder.create(Status.SERVICE_UNAVAILABLE);
        failure.retryAfter().ifPresent(delay -> response.header(HttpHeaders.RETRY_AFTER, delay.toSeconds()));
        return response.build();
    }

    @ServerExceptionMapper({ SeamConnectionException.class, SeamServerException.class })
    public RestResponse<Void> unavailable(RuntimeException failure) {
        Log.error("Seam is unavailable", failure);
        return RestResponse.status(Status.SERVICE_UNAVAILABLE);
    }
    // end::try-later[]

    private String user() {
        return identity.getPrincipal().getName();
    }
}
