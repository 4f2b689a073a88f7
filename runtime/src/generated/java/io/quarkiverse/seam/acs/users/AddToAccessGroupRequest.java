// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Adds a user to an access group, whose entrances the user can then open. */
public final class AddToAccessGroupRequest extends RequestBody {

    private AddToAccessGroupRequest(Builder builder) {
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

    /** Builds instances of {@link AddToAccessGroupRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the access group, as opposed to the one that the access system uses. Required. */
        public Builder acsAccessGroupId(String acsAccessGroupId) {
            return setNotEmpty("acs_access_group_id", acsAccessGroupId);
        }

        /** The user, by Seam's id. Set this, or {@code userIdentityId} together with {@code acsSystemId}. Required. */
        public Builder acsUserId(String acsUserId) {
            return setNotEmpty("acs_user_id", acsUserId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public AddToAccessGroupRequest build() {
            require("acs_access_group_id", "acs_user_id");
            return new AddToAccessGroupRequest(this);
        }
    }
}
