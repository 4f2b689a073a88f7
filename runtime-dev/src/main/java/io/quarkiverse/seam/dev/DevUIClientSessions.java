package io.quarkiverse.seam.dev;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.clientsessions.ClientSession;

/**
 * The client of the Dev UI. It sends input to Seam unchanged, even if it is invalid, so that the form shows Seam's own
 * errors. As a separate client, it also keeps the Dev UI's requests apart from those of the application.
 */
@RegisterRestClient(configKey = "seam")
public interface DevUIClientSessions {

    @POST
    @Path("/client_sessions/create")
    ClientSession create(Map<String, Object> request);

    @POST
    @Path("/client_sessions/get")
    @Idempotent
    ClientSession get(@JsonProperty("client_session_id") String clientSessionId);

    @POST
    @Path("/client_sessions/grant_access")
    @Idempotent
    ClientSession grantAccess(Map<String, Object> request);

    @POST
    @Path("/client_sessions/list")
    @ResponseKey("client_sessions")
    @Idempotent
    List<ClientSession> list(Map<String, Object> request);

    @POST
    @Path("/client_sessions/revoke")
    @Idempotent
    void revoke(@JsonProperty("client_session_id") String clientSessionId);

    @POST
    @Path("/client_sessions/delete")
    @Idempotent
    void delete(@JsonProperty("client_session_id") String clientSessionId);

    @POST
    @Path("/connected_accounts/list")
    @Idempotent
    List<DevConnectedAccount> listConnectedAccounts(Map<String, Object> request);

    @POST
    @Path("/connected_accounts/get")
    @Idempotent
    DevConnectedAccount getConnectedAccount(@JsonProperty("connected_account_id") String connectedAccountId);
}
