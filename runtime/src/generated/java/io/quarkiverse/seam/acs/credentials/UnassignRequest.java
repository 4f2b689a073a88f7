// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Removes a credential from a user. It can be assigned again. */
public final class UnassignRequest extends RequestBody {

    private UnassignRequest(Builder builder) {
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

    @JsonProperty("acs_credential_id")
    public String acsCredentialId() {
        return get("acs_credential_id");
    }

    @JsonProperty("acs_user_id")
    public String acsUserId() {
        return get("acs_user_id");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Builds instances of {@link UnassignRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the credential, as opposed to the number of a card. Required. */
        public Builder acsCredentialId(String acsCredentialId) {
            return setNotEmpty("acs_credential_id", acsCredentialId);
        }

        /** The user who loses the credential. Set this or {@code userIdentityId}. */
        public Builder acsUserId(String acsUserId) {
            return setNotEmpty("acs_user_id", acsUserId);
        }

        /** The person who loses the credential. Set this or {@code acsUserId}. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UnassignRequest build() {
            require("acs_credential_id");
            return new UnassignRequest(this);
        }
    }
}
