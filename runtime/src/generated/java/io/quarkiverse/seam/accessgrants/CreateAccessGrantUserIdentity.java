// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** The person, if there is no user identity yet: Seam creates one. Set this or {@code userIdentityId}. */
public final class CreateAccessGrantUserIdentity extends RequestBody {

    private CreateAccessGrantUserIdentity(Builder builder) {
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

    @JsonProperty("user_identity_key")
    public String userIdentityKey() {
        return get("user_identity_key");
    }

    /** Builds instances of {@link CreateAccessGrantUserIdentity}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The person's email address, unique among people; null for none. */
        public Builder emailAddress(String emailAddress) {
            return set("email_address", emailAddress);
        }

        /** Sends null for {@code emailAddress}, which unsets it. */
        public Builder clearEmailAddress() {
            return clear("email_address");
        }

        /** The person's name; null for none. */
        public Builder fullName(String fullName) {
            return setNotEmpty("full_name", fullName);
        }

        /** Sends null for {@code fullName}, which unsets it. */
        public Builder clearFullName() {
            return clear("full_name");
        }

        /** The person's phone number with country code, such as +15551234567; null for none. */
        public Builder phoneNumber(String phoneNumber) {
            return set("phone_number", phoneNumber);
        }

        /** Sends null for {@code phoneNumber}, which unsets it. */
        public Builder clearPhoneNumber() {
            return clear("phone_number");
        }

        /** Your own key for the person; null for none. */
        public Builder userIdentityKey(String userIdentityKey) {
            return setNotEmpty("user_identity_key", userIdentityKey);
        }

        /** Sends null for {@code userIdentityKey}, which unsets it. */
        public Builder clearUserIdentityKey() {
            return clear("user_identity_key");
        }

        public CreateAccessGrantUserIdentity build() {

            return new CreateAccessGrantUserIdentity(this);
        }
    }
}
