package io.quarkiverse.seam.deployment.devservice.rules;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;
import io.quarkiverse.seam.deployment.devservice.state.Workspace;
import io.vertx.core.MultiMap;

/** Finds out who calls, and rejects credentials that the endpoint does not accept. */
public final class Authentication {

    private final FakeSeam seam;

    public Authentication(FakeSeam seam) {
        this.seam = seam;
    }

    public Caller caller(Endpoint endpoint, MultiMap headers) {
        String sessionToken = sessionToken(headers);
        String token = sessionToken != null ? sessionToken : bearer(headers);
        if (token == null) {
            return withPublishableKey(endpoint, headers);
        }
        if (isSessionToken(token)) {
            return withSessionToken(endpoint, token);
        }
        return token.startsWith("seam_at") ? withAccessToken(endpoint, token, headers) : withApiKey(endpoint, token);
    }

    private Caller withApiKey(Endpoint endpoint, String apiKey) {
        if (!accepts(endpoint, Credential.API_KEY)) {
            throw unauthorized("API Key not accepted");
        }
        return seam.workspace(workspace -> apiKey.equals(workspace.apiKey()))
                .map(workspace -> new Caller(Credential.API_KEY, workspace, null))
                .orElseThrow(() -> unauthorized("API Key not found"));
    }

    private Caller withAccessToken(Endpoint endpoint, String token, MultiMap headers) {
        String workspaceId = headers.get("seam-workspace");
        boolean alone = accepts(endpoint, Credential.PERSONAL_ACCESS_TOKEN_WITHOUT_WORKSPACE)
                && (workspaceId == null || !accepts(endpoint, Credential.PERSONAL_ACCESS_TOKEN));
        if (!alone && (workspaceId == null || !accepts(endpoint, Credential.PERSONAL_ACCESS_TOKEN))) {
            throw new FakeSeamError(401, "access_token_used_for_api_key",
                    "An access token was used instead of an API key");
        }
        if (!token.equals(FakeSeamSeed.PERSONAL_ACCESS_TOKEN)) {
            throw unauthorized("Access token not found");
        }
        if (alone) {
            return new Caller(Credential.PERSONAL_ACCESS_TOKEN_WITHOUT_WORKSPACE, null, null);
        }
        return seam.workspace(workspace -> workspace.id().equals(workspaceId))
                .map(workspace -> new Caller(Credential.PERSONAL_ACCESS_TOKEN, workspace, null))
                .orElseThrow(() -> unauthorized("Access token not found"));
    }

    private Caller withPublishableKey(Endpoint endpoint, MultiMap headers) {
        String publishableKey = headers.get("seam-publishable-key");
        if (publishableKey == null || !accepts(endpoint, Credential.PUBLISHABLE_KEY)) {
            throw unauthorized("No Authorization header");
        }
        return seam.workspace(workspace -> workspace.publishableKey().equals(publishableKey))
                .map(workspace -> new Caller(Credential.PUBLISHABLE_KEY, workspace, null))
                .orElseThrow(() -> new FakeSeamError(ClientSessionRules.statusForPublishableKey(endpoint),
                        "workspace_not_found", "Cannot find workspace associated with this publishable_key"));
    }

    private Caller withSessionToken(Endpoint endpoint, String token) {
        boolean forCustomers = accepts(endpoint, Credential.CUSTOMER_CLIENT_SESSION_TOKEN);
        if (!forCustomers && !accepts(endpoint, Credential.CLIENT_SESSION_TOKEN)) {
            throw sessionTokenUsed();
        }
        Workspace workspace = seam.workspace(candidate -> session(candidate, token) != null)
                .orElseThrow(() -> new FakeSeamError(401, "client_session_not_found",
                        "Unauthorized (client session not found)"));
        ObjectNode session = session(workspace, token);
        if (session.has("_revoked_at")) {
            throw new FakeSeamError(401, "client_session_revoked", "Unauthorized (client session revoked)");
        }
        if (!seam.now().isBefore(Instant.parse(session.path("expires_at").asText()))) {
            throw new FakeSeamError(401, "client_session_expired", "Unauthorized (client session expired)");
        }
        if (!accepts(endpoint, Credential.CLIENT_SESSION_TOKEN) && !session.has("customer_key")) {
            throw sessionTokenUsed();
        }
        return new Caller(session.has("customer_key") ? Credential.CUSTOMER_CLIENT_SESSION_TOKEN
                : Credential.CLIENT_SESSION_TOKEN, workspace, session);
    }

    private static ObjectNode session(Workspace workspace, String token) {
        return workspace.table("client_session").all().filter(session -> session.path("token").asText().equals(token))
                .findFirst().orElse(null);
    }

    private static boolean accepts(Endpoint endpoint, Credential credential) {
        return endpoint.credentials().contains(credential.fact());
    }

    private static boolean isSessionToken(String token) {
        return token.startsWith("seam_cst");
    }

    private static String sessionToken(MultiMap headers) {
        String token = headers.get("client-session-token");
        if (token != null && !isSessionToken(token)) {
            throw new FakeSeamError(400, "invalid_client_session_token", "Invalid client session token");
        }
        return token;
    }

    private static String bearer(MultiMap headers) {
        String authorization = headers.get("Authorization");
        if (authorization == null) {
            return null;
        }
        if (!authorization.startsWith("Bearer ")) {
            throw unauthorized("No token provided");
        }
        return authorization.substring("Bearer ".length());
    }

    private static FakeSeamError sessionTokenUsed() {
        return new FakeSeamError(401, "client_session_token_used_for_api_key",
                "A client session token was used instead of an API key");
    }

    private static FakeSeamError unauthorized(String message) {
        return new FakeSeamError(401, "unauthorized", message);
    }
}
