// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Adds a user to an access system. The user cannot open anything without an access group or a credential. */
public final class CreateAcsUserRequest extends RequestBody {

    private CreateAcsUserRequest(Builder builder) {
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

    @JsonProperty("access_schedule")
    public CreateAcsUserAccessSchedule accessSchedule() {
        return get("access_schedule");
    }

    @JsonProperty("acs_access_group_ids")
    public List<String> acsAccessGroupIds() {
        return get("acs_access_group_ids");
    }

    @JsonProperty("acs_system_id")
    public String acsSystemId() {
        return get("acs_system_id");
    }

    @JsonProperty("email_address")
    public String emailAddress() {
        return get("email_address");
    }

    @JsonProperty("full_name")
    public String fullName() {
        return get("full_name");
    }

    @JsonProperty("phone_number")
    public String phoneNumber() {
        return get("phone_number");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Builds instances of {@link CreateAcsUserRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** When the user has access. If omitted, always. */
        public Builder accessSchedule(CreateAcsUserAccessSchedule accessSchedule) {
            return set("access_schedule", accessSchedule);
        }

        /** The access groups to add the user to. */
        public Builder acsAccessGroupIds(List<String> acsAccessGroupIds) {
            return setNotEmpty("acs_access_group_ids", acsAccessGroupIds);
        }

        /** See {@link #acsAccessGroupIds(List)}. */
        public Builder acsAccessGroupIds(String... acsAccessGroupIds) {
            return setNotEmpty("acs_access_group_ids", acsAccessGroupIds);
        }

        /** The access system to add the user to. Required. */
        public Builder acsSystemId(String acsSystemId) {
            return setNotEmpty("acs_system_id", acsSystemId);
        }

        /** The user's email address. Some access systems send invitations to it. */
        public Builder emailAddress(String emailAddress) {
            return set("email_address", emailAddress);
        }

        /** The user's name in the access system. Required. */
        public Builder fullName(String fullName) {
            return set("full_name", fullName);
        }

        /** The user's phone number with country code, such as +15551234567. */
        public Builder phoneNumber(String phoneNumber) {
            return set("phone_number", phoneNumber);
        }

        /** The person that the user belongs to, if there is a user identity. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateAcsUserRequest build() {
            require("acs_system_id", "full_name");
            return new CreateAcsUserRequest(this);
        }
    }
}
