package io.quarkiverse.seam;

import io.quarkiverse.seam.runtime.config.CredentialFormat;

/**
 * The credentials of a request. Each kind requires its own prefix, so that a token is never sent as another kind. Keys and
 * tokens are masked in {@code toString}.
 */
public sealed interface SeamCredentials {

    /**
     * The API key of one workspace. It is for servers only and must never reach a browser.
     *
     * @param key begins with {@code seam_}, but not with the prefix of another kind
     */
    record ApiKey(String key) implements SeamCredentials {

        /** @throws IllegalArgumentException if the key is null or blank, contains white space or has the wrong prefix */
        public ApiKey {
            CredentialFormat.API_KEY.check("key", key);
        }

        @Override
        public String toString() {
            return "ApiKey[key=***]";
        }
    }

    /**
     * The personal access token of a user or an integration, used in one workspace.
     *
     * @param token begins with {@code seam_at}
     * @param workspaceId Seam's id of the workspace; null if there is none
     */
    record PersonalAccessToken(String token, String workspaceId) implements SeamCredentials {

        /** Told apart by identity, so that an id that is null by mistake is rejected. */
        private static final String NONE = new String();

        /**
         * @throws IllegalArgumentException if either is null or blank or contains white space, or the token has the wrong
         *         prefix
         */
        public PersonalAccessToken {
            CredentialFormat.PERSONAL_ACCESS_TOKEN.check("token", token);
            if (workspaceId == NONE) {
                workspaceId = null;
            } else {
                CredentialFormat.UNKNOWN.check("workspaceId", workspaceId);
            }
        }

        /**
         * Without a workspace, for {@code Workspaces.list} and {@code Workspaces.create} alone. Any other call throws an
         * {@link IllegalStateException} before anything is sent.
         *
         * @throws IllegalArgumentException if the token is null or blank, contains white space or has the wrong prefix
         */
        public PersonalAccessToken(String token) {
            this(token, NONE);
        }

        @Override
        public String toString() {
            return "PersonalAccessToken[token=***, workspaceId=" + workspaceId + "]";
        }
    }

    /**
     * The publishable key of a workspace. It can only create and get client sessions by user identifier key.
     *
     * @param key begins with {@code seam_pk}
     */
    record PublishableKey(String key) implements SeamCredentials {

        /** @throws IllegalArgumentException if the key is null or blank, contains white space or has the wrong prefix */
        public PublishableKey {
            CredentialFormat.PUBLISHABLE_KEY.check("key", key);
        }

        @Override
        public String toString() {
            return "PublishableKey[key=***]";
        }
    }

    /**
     * The token of a client session. It acts only for the user of that session.
     *
     * @param token begins with {@code seam_cst}
     */
    record ClientSessionToken(String token) implements SeamCredentials {

        /** @throws IllegalArgumentException if the token is null or blank, contains white space or has the wrong prefix */
        public ClientSessionToken {
            CredentialFormat.CLIENT_SESSION_TOKEN.check("token", token);
        }

        @Override
        public String toString() {
            return "ClientSessionToken[token=***]";
        }
    }
}
