// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.clientsessions;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Returns the active session of a user, or creates one. If {@code expiresAt} is set, an existing session expires then, too. */
public final class GetOrCreateClientSessionRequest extends RequestBody {

    private GetOrCreateClientSessionRequest(Builder builder) {
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

    @JsonProperty("connect_webview_ids")
    public List<String> connectWebviewIds() {
        return get("connect_webview_ids");
    }

    @JsonProperty("connected_account_ids")
    public List<String> connectedAccountIds() {
        return get("connected_account_ids");
    }

    @JsonProperty("expires_at")
    public Instant expiresAt() {
        return get("expires_at");
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

    /** Builds instances of {@link GetOrCreateClientSessionRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
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

        /** When the token expires. Keep this short for a token that reaches a browser. */
        public Builder expiresAt(Instant expiresAt) {
            return set("expires_at", expiresAt);
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

        public GetOrCreateClientSessionRequest build() {

            return new GetOrCreateClientSessionRequest(this);
        }
    }
}
