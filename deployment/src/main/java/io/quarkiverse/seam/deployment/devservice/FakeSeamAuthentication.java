package io.quarkiverse.seam.deployment.devservice;

import io.vertx.core.MultiMap;

/** Finds out who asks, and refuses credentials that the endpoint doesn't accept. */
final class FakeSeamAuthentication {

    private final FakeSeam seam;

    FakeSeamAuthentication(FakeSeam seam) {
        this.seam = seam;
    }

    FakeSeamCaller caller(FakeSeamEndpoint endpoint, MultiMap headers) {
        String sessionToken = sessionToken(headers);
        String token = sessionToken != null ? sessionToken : bearer(headers);
        FakeSeamCredential credential = token == null ? FakeSeamCredential.PUBLISHABLE_KEY
                : FakeSeamCredential.ofToken(token);
        if (!endpoint.accepts(credential)) {
            throw refused(credential);
        }
        return switch (credential) {
            case API_KEY -> new FakeSeamCaller(credential, workspaceOfApiKey(token), null);
            case PERSONAL_ACCESS_TOKEN -> new FakeSeamCaller(credential, workspaceOfAccessToken(token, headers), null);
            case PUBLISHABLE_KEY -> new FakeSeamCaller(credential, workspaceOfPublishableKey(endpoint, headers), null);
            case CLIENT_SESSION_TOKEN -> callerWithSession(token);
        };
    }

    private FakeWorkspace workspaceOfApiKey(String apiKey) {
        return seam.workspace(workspace -> workspace.apiKey().equals(apiKey))
                .orElseThrow(() -> unauthorized("API Key not found"));
    }

    private FakeWorkspace workspaceOfAccessToken(String token, MultiMap headers) {
        String workspaceId = headers.get("seam-workspace");
        if (workspaceId == null) {
            throw refused(FakeSeamCredential.PERSONAL_ACCESS_TOKEN);
        }
        return seam.workspace(workspace -> workspace.workspaceId().equals(workspaceId))
                .filter(workspace -> token.equals(FakeSeamSeed.PERSONAL_ACCESS_TOKEN))
                .orElseThrow(() -> unauthorized("Access token not found"));
    }

    private FakeWorkspace workspaceOfPublishableKey(FakeSeamEndpoint endpoint, MultiMap headers) {
        String publishableKey = headers.get("seam-publishable-key");
        if (publishableKey == null) {
            throw refused(FakeSeamCredential.PUBLISHABLE_KEY);
        }
        return seam.workspace(workspace -> workspace.publishableKey().equals(publishableKey))
                .orElseThrow(() -> new FakeSeamError(endpoint.publishableKeyStatus(), "workspace_not_found",
                        "Cannot find workspace associated with this publishable_key"));
    }

    private FakeSeamCaller callerWithSession(String token) {
        FakeClientSession session = seam.sessionOf(token);
        FakeWorkspace workspace = seam.workspace(candidate -> candidate.workspaceId().equals(session.workspaceId))
                .orElseThrow();
        return new FakeSeamCaller(FakeSeamCredential.CLIENT_SESSION_TOKEN, workspace, session);
    }

    private static String sessionToken(MultiMap headers) {
        String token = headers.get("client-session-token");
        if (token != null && FakeSeamCredential.ofToken(token) != FakeSeamCredential.CLIENT_SESSION_TOKEN) {
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

    private static FakeSeamError refused(FakeSeamCredential credential) {
        return switch (credential) {
            case API_KEY -> unauthorized("API Key not accepted");
            case PUBLISHABLE_KEY -> unauthorized("No Authorization header");
            case PERSONAL_ACCESS_TOKEN -> new FakeSeamError(401, "access_token_used_for_api_key",
                    "An access token was used instead of an API key");
            case CLIENT_SESSION_TOKEN -> new FakeSeamError(401, "client_session_token_used_for_api_key",
                    "A client session token was used instead of an API key");
        };
    }

    private static FakeSeamError unauthorized(String message) {
        return new FakeSeamError(401, "unauthorized", message);
    }
}
