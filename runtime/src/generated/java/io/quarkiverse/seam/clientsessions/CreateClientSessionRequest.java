// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.clientsessions;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Creates a client session. Fails if the user already has one; use {@code getOrCreate} to avoid that. */
public final class CreateClientSessionRequest extends RequestBody {

    private CreateClientSessionRequest(Builder builder) {
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

    @JsonProperty("customer_id")
    public String customerId() {
        return get("customer_id");
    }

    @JsonProperty("customer_key")
    public String customerKey() {
        return get("customer_key");
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

    /** Builds instances of {@link CreateClientSessionRequest}. */
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

        /** Seam's id of the customer that the session is for. Prefer {@code customerKey}. */
        public Builder customerId(String customerId) {
            return setNotEmpty("customer_id", customerId);
        }

        /** Your own key for the customer that the session is for. The session can then see the customer's data. */
        public Builder customerKey(String customerKey) {
            return setNotEmpty("customer_key", customerKey);
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

        public CreateClientSessionRequest build() {

            return new CreateClientSessionRequest(this);
        }
    }
}
