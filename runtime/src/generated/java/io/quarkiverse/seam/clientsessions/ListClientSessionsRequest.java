// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.clientsessions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists active client sessions with their tokens, without pages. */
public final class ListClientSessionsRequest extends RequestBody {

    private ListClientSessionsRequest(Builder builder) {
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

    @JsonProperty("connect_webview_id")
    public String connectWebviewId() {
        return get("connect_webview_id");
    }

    @JsonProperty("user_identifier_key")
    public String userIdentifierKey() {
        return get("user_identifier_key");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    @JsonProperty("without_user_identifier_key")
    public Boolean withoutUserIdentifierKey() {
        return get("without_user_identifier_key");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("user_identifier_key");
    }

    /** Builds instances of {@link ListClientSessionsRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only the session with this id, as opposed to its token. */
        public Builder clientSessionId(String clientSessionId) {
            return setNotEmpty("client_session_id", clientSessionId);
        }

        /** Returns only sessions that can see this Connect Webview. */
        public Builder connectWebviewId(String connectWebviewId) {
            return setNotEmpty("connect_webview_id", connectWebviewId);
        }

        /** Returns only the sessions of your own user with this key. */
        public Builder userIdentifierKey(String userIdentifierKey) {
            return setNotEmpty("user_identifier_key", userIdentifierKey);
        }

        /** Returns only sessions that act for this user identity. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** True returns only sessions without a user identifier key. */
        public Builder withoutUserIdentifierKey(Boolean withoutUserIdentifierKey) {
            return set("without_user_identifier_key", withoutUserIdentifierKey);
        }

        public ListClientSessionsRequest build() {

            return new ListClientSessionsRequest(this);
        }
    }
}
