// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code residents} of {@code CreatePortalCustomerData}. */
public final class CreatePortalCustomerDataResident extends RequestBody {

    private CreatePortalCustomerDataResident(Builder builder) {
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

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("phone_number")
    public String phoneNumber() {
        return get("phone_number");
    }

    @JsonProperty("resident_key")
    public String residentKey() {
        return get("resident_key");
    }

    /** Builds instances of {@link CreatePortalCustomerDataResident}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The email address where Seam can reach the person. */
        public Builder emailAddress(String emailAddress) {
            return set("email_address", emailAddress);
        }

        /** The name to show in user interfaces. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The person's phone number with country code, such as +15551234567. */
        public Builder phoneNumber(String phoneNumber) {
            return set("phone_number", phoneNumber);
        }

        /** Your own key for the resident. Required. */
        public Builder residentKey(String residentKey) {
            return setNotEmpty("resident_key", residentKey);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreatePortalCustomerDataResident build() {
            require("name", "resident_key");
            return new CreatePortalCustomerDataResident(this);
        }
    }
}
