// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.clientsessions;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Gives an existing session access to more connected accounts, Connect Webviews or a user identity. It removes nothing. */
public final class GrantAccessRequest extends RequestBody {

    private GrantAccessRequest(Builder builder) {
        super(builder);
    }

    /** A builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder on which the same is set. */
    @JsonIgnore
    public Builder toBuilder() {
        return copyTo(new Builder());
    }

    @JsonProperty("client_session_id")
    public String clientSessionId() {
        return get("client_session_id");
    }

    @JsonProperty("connect_webview_ids")
    public List<String> connectWebviewIds() {
        return get("connect_webview_ids");
    }

    @JsonProperty("connected_account_ids")
    public List<String> connectedAccountIds() {
        return get("connected_account_ids");
    }

    @JsonProperty("user_identifier_key")
    public String userIdentifierKey() {
        return get("user_identifier_key");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("user_identifier_key");
    }

    /** Builds instances of {@link GrantAccessRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the session, as opposed to its token. */
        public Builder clientSessionId(String clientSessionId) {
            return setNotEmpty("client_session_id", clientSessionId);
        }

        /**
         * The Connect Webviews whose accounts the session can see once they are connected. Not allowed with a publishable key.
         */
        public Builder connectWebviewIds(List<String> connectWebviewIds) {
            return setNotEmpty("connect_webview_ids", connectWebviewIds);
        }

        /** See {@link #connectWebviewIds(List)}. */
        public Builder connectWebviewIds(String... connectWebviewIds) {
            return setNotEmpty("connect_webview_ids", connectWebviewIds);
        }

        /** The connected accounts whose devices the session can see. Not allowed with a publishable key. */
        public Builder connectedAccountIds(List<String> connectedAccountIds) {
            return setNotEmpty("connected_account_ids", connectedAccountIds);
        }

        /** See {@link #connectedAccountIds(List)}. */
        public Builder connectedAccountIds(String... connectedAccountIds) {
            return setNotEmpty("connected_account_ids", connectedAccountIds);
        }

        /**
         * Your own key for the user, not empty. Treat it as a secret: together with a publishable key it opens the user's
         * session.
         */
        public Builder userIdentifierKey(String userIdentifierKey) {
            return setNotEmpty("user_identifier_key", userIdentifierKey);
        }

        /** The user identity that the session acts for. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public GrantAccessRequest build() {
            requireOneOf("there is nothing to grant", "connected_account_ids", "connect_webview_ids", "user_identity_id");
            requireOneOf("no session is picked", "client_session_id", "user_identifier_key");
            return new GrantAccessRequest(this);
        }
    }
}
