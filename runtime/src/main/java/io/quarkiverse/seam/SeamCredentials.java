package io.quarkiverse.seam;

import io.quarkiverse.seam.runtime.config.CredentialFormat;

/**
 * What authenticates a request. Each kind rejects a token without its prefix, so that no token is sent the wrong way.
 * None shows its token in {@code toString}.
 */
public sealed interface SeamCredentials {

    /**
     * The key of one workspace, for servers only: it must never reach a browser.
     *
     * @param key {@code seam_…}, but not with a prefix of another kind
     */
    record ApiKey(String key) implements SeamCredentials {

        /** @throws IllegalArgumentException if the key is blank, holds white space or does not begin as it must */
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

        /** @throws IllegalArgumentException if either is blank or holds white space, or the token does not begin as it must */
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

        /** @throws IllegalArgumentException if the key is blank, holds white space or does not begin as it must */
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

        /** @throws IllegalArgumentException if the token is blank, holds white space or does not begin as it must */
        public ClientSessionToken {
            CredentialFormat.CLIENT_SESSION_TOKEN.check("token", token);
        }

        @Override
        public String toString() {
            return "ClientSessionToken[token=***]";
        }
    }
}
