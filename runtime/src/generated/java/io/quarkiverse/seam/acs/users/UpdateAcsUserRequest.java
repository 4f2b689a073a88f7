// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Changes a user of an access system. */
public final class UpdateAcsUserRequest extends RequestBody {

    private UpdateAcsUserRequest(Builder builder) {
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
    public UpdateAcsUserAccessSchedule accessSchedule() {
        return get("access_schedule");
    }

    @JsonProperty("acs_system_id")
    public String acsSystemId() {
        return get("acs_system_id");
    }

    @JsonProperty("acs_user_id")
    public String acsUserId() {
        return get("acs_user_id");
    }

    @JsonProperty("email_address")
    public String emailAddress() {
        return get("email_address");
    }

    @JsonProperty("full_name")
    public String fullName() {
        return get("full_name");
    }

    @JsonProperty("hid_acs_system_id")
    public String hidAcsSystemId() {
        return get("hid_acs_system_id");
    }

    @JsonProperty("phone_number")
    public String phoneNumber() {
        return get("phone_number");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Builds instances of {@link UpdateAcsUserRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** When the user has access; null for always. */
        public Builder accessSchedule(UpdateAcsUserAccessSchedule accessSchedule) {
            return set("access_schedule", accessSchedule);
        }

        /** Sends null for {@code accessSchedule}, which unsets it. */
        public Builder clearAccessSchedule() {
            return clear("access_schedule");
        }

        /** The access system, to find the user of a person in it. */
        public Builder acsSystemId(String acsSystemId) {
            return setNotEmpty("acs_system_id", acsSystemId);
        }

        /** The user, by Seam's id. Set this, or {@code userIdentityId} together with {@code acsSystemId}. */
        public Builder acsUserId(String acsUserId) {
            return setNotEmpty("acs_user_id", acsUserId);
        }

        /** The user's new email address in the access system. */
        public Builder emailAddress(String emailAddress) {
            return set("email_address", emailAddress);
        }

        /** The user's new name in the access system. */
        public Builder fullName(String fullName) {
            return setNotEmpty("full_name", fullName);
        }

        /** The HID access system that the user belongs to. */
        public Builder hidAcsSystemId(String hidAcsSystemId) {
            return setNotEmpty("hid_acs_system_id", hidAcsSystemId);
        }

        /** The user's new phone number with country code, such as +15551234567. */
        public Builder phoneNumber(String phoneNumber) {
            return set("phone_number", phoneNumber);
        }

        /** The person that the user belongs to. Requires {@code acsSystemId}. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        public UpdateAcsUserRequest build() {

            return new UpdateAcsUserRequest(this);
        }
    }
}
