// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.clientsessions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Returns an active client session with its token. If called with a client session token, it takes no fields and returns the
 * session of that token.
 */
public final class GetClientSessionRequest extends RequestBody {

    private GetClientSessionRequest(Builder builder) {
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

    @JsonProperty("user_identifier_key")
    public String userIdentifierKey() {
        return get("user_identifier_key");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("user_identifier_key");
    }

    /** Builds instances of {@link GetClientSessionRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the session, as opposed to its token. */
        public Builder clientSessionId(String clientSessionId) {
            return setNotEmpty("client_session_id", clientSessionId);
        }

        /**
         * Your own key for the user, not empty. Treat it as a secret: together with a publishable key it opens the user's
         * session.
         */
        public Builder userIdentifierKey(String userIdentifierKey) {
            return setNotEmpty("user_identifier_key", userIdentifierKey);
        }

        public GetClientSessionRequest build() {

            return new GetClientSessionRequest(this);
        }
    }
}
