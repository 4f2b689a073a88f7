// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Adds someone to an access group, who can then open its entrances. */
public final class AddUserRequest extends RequestBody {

    private AddUserRequest(Builder builder) {
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

    @JsonProperty("acs_access_group_id")
    public String acsAccessGroupId() {
        return get("acs_access_group_id");
    }

    @JsonProperty("acs_user_id")
    public String acsUserId() {
        return get("acs_user_id");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Builds instances of {@link AddUserRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the access group, as opposed to the one that the access system uses. Required. */
        public Builder acsAccessGroupId(String acsAccessGroupId) {
            return setNotEmpty("acs_access_group_id", acsAccessGroupId);
        }

        /** The user to add. Set this or {@code userIdentityId}. */
        public Builder acsUserId(String acsUserId) {
            return setNotEmpty("acs_user_id", acsUserId);
        }

        /** The person to add. Set this or {@code acsUserId}. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public AddUserRequest build() {
            require("acs_access_group_id");
            return new AddUserRequest(this);
        }
    }
}
