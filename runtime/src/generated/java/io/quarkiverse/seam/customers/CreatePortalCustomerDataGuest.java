// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code guests} of {@code CreatePortalCustomerData}. */
public final class CreatePortalCustomerDataGuest extends RequestBody {

    private CreatePortalCustomerDataGuest(Builder builder) {
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

    @JsonProperty("guest_key")
    public String guestKey() {
        return get("guest_key");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("phone_number")
    public String phoneNumber() {
        return get("phone_number");
    }

    /** Builds instances of {@link CreatePortalCustomerDataGuest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The email address where Seam can reach the person. */
        public Builder emailAddress(String emailAddress) {
            return set("email_address", emailAddress);
        }

        /** Your own key for the guest. Required. */
        public Builder guestKey(String guestKey) {
            return setNotEmpty("guest_key", guestKey);
        }

        /** The name to show in user interfaces. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The person's phone number with country code, such as +15551234567. */
        public Builder phoneNumber(String phoneNumber) {
            return set("phone_number", phoneNumber);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreatePortalCustomerDataGuest build() {
            require("guest_key", "name");
            return new CreatePortalCustomerDataGuest(this);
        }
    }
}
