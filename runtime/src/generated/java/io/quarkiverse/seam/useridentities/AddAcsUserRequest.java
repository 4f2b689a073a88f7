// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.useridentities;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Records that a user of an access system is this person. If no person has the key, one is created from the user. */
public final class AddAcsUserRequest extends RequestBody {

    private AddAcsUserRequest(Builder builder) {
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

    @JsonProperty("acs_user_id")
    public String acsUserId() {
        return get("acs_user_id");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    @JsonProperty("user_identity_key")
    public String userIdentityKey() {
        return get("user_identity_key");
    }

    /** Builds instances of {@link AddAcsUserRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The user of an access system who is this person. Required. */
        public Builder acsUserId(String acsUserId) {
            return setNotEmpty("acs_user_id", acsUserId);
        }

        /** The person, by Seam's id. Set this or {@code userIdentityKey}. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** The person, by your own key. Set this or {@code userIdentityId}. */
        public Builder userIdentityKey(String userIdentityKey) {
            return set("user_identity_key", userIdentityKey);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public AddAcsUserRequest build() {
            require("acs_user_id");
            return new AddAcsUserRequest(this);
        }
    }
}
