package io.quarkiverse.seam;

import io.quarkiverse.seam.runtime.config.CredentialFormat;

/**
 * What authenticates a request. Each kind refuses a token that is recognizably of another kind, so that it is never
 * sent the wrong way. None shows its token in {@code toString}.
 */
public sealed interface SeamCredentials {

    /**
     * The key of one workspace, for servers only: it must never reach a browser.
     *
     * @param key {@code seam_…}
     */
    record ApiKey(String key) implements SeamCredentials {

        /** @throws IllegalArgumentException if the key is blank, holds white space or is a token of another kind */
        public ApiKey {
            CredentialFormat.API_KEY.check("key", key);
        }

        @Override
        public String toString() {
            return "ApiKey[key=***]";
        }
    }

    /**
     * A user's or an integration's token, used in one workspace.
     *
     * @param token {@code seam_at…}
     * @param workspaceId the workspace to act in
     */
    record PersonalAccessToken(String token, String workspaceId) implements SeamCredentials {

        /** @throws IllegalArgumentException if either is blank, or the token is one of another kind */
        public PersonalAccessToken {
            CredentialFormat.PERSONAL_ACCESS_TOKEN.check("token", token);
            CredentialFormat.UNKNOWN.check("workspaceId", workspaceId);
        }

        @Override
        public String toString() {
            return "PersonalAccessToken[token=***, workspaceId=" + workspaceId + "]";
        }
    }

    /**
     * The public key of a workspace. It can do no more than create and get client sessions by the user identifier key.
     *
     * @param key {@code seam_pk…}
     */
    record PublishableKey(String key) implements SeamCredentials {

        /** @throws IllegalArgumentException if the key is blank, holds white space or is a token of another kind */
        public PublishableKey {
            CredentialFormat.PUBLISHABLE_KEY.check("key", key);
        }

        @Override
        public String toString() {
            return "PublishableKey[key=***]";
        }
    }

    /**
     * The token of a client session: it acts for that session's user alone.
     *
     * @param token {@code seam_cst…}
     */
    record ClientSessionToken(String token) implements SeamCredentials {

        /** @throws IllegalArgumentException if the token is blank, holds white space or is one of another kind */
        public ClientSessionToken {
            CredentialFormat.CLIENT_SESSION_TOKEN.check("token", token);
        }

        @Override
        public String toString() {
            return "ClientSessionToken[token=***]";
        }
    }
}
