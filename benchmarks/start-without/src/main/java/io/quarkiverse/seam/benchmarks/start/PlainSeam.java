package io.quarkiverse.seam.benchmarks.start;

import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A plain Quarkus REST client, with its requests and responses. */
@RegisterRestClient(configKey = "plain")
@Path("/client_sessions")
public interface PlainSeam {

    @POST
    @Path("/create")
    Envelope create(@HeaderParam("Authorization") String authorization, NewSession request);

    @JsonNaming(SnakeCaseStrategy.class)
    record NewSession(String userIdentifierKey) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Envelope(Session clientSession, boolean ok) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Session(
            String clientSessionId,
            String workspaceId,
            String token,
            String userIdentifierKey,
            Instant createdAt,
            Instant expiresAt,
            Integer deviceCount,
            List<String> connectedAccountIds,
            List<String> connectWebviewIds,
            String userIdentityId,
            String customerKey) {
    }
}
