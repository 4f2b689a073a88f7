// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Gives someone access to an entrance, without an end. For a limited time, use Access Grants. */
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

    @JsonProperty("acs_entrance_id")
    public String acsEntranceId() {
        return get("acs_entrance_id");
    }

    @JsonProperty("acs_user_id")
    public String acsUserId() {
        return get("acs_user_id");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Builds instances of {@link GrantAccessRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The entrance to give access to. Required. */
        public Builder acsEntranceId(String acsEntranceId) {
            return setNotEmpty("acs_entrance_id", acsEntranceId);
        }

        /** The user to give access to. Set this or {@code userIdentityId}. */
        public Builder acsUserId(String acsUserId) {
            return setNotEmpty("acs_user_id", acsUserId);
        }

        /** The person to give access to. Set this or {@code acsUserId}. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public GrantAccessRequest build() {
            require("acs_entrance_id");
            return new GrantAccessRequest(this);
        }
    }
}
