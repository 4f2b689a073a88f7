// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Creates a simulated phone for a person in a sandbox workspace. */
public final class CreateSandboxPhoneRequest extends RequestBody {

    private CreateSandboxPhoneRequest(Builder builder) {
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

    @JsonProperty("assa_abloy_metadata")
    public CreateSandboxPhoneAssaAbloyMetadata assaAbloyMetadata() {
        return get("assa_abloy_metadata");
    }

    @JsonProperty("custom_sdk_installation_id")
    public String customSdkInstallationId() {
        return get("custom_sdk_installation_id");
    }

    @JsonProperty("phone_metadata")
    public CreateSandboxPhoneMetadata phoneMetadata() {
        return get("phone_metadata");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Builds instances of {@link CreateSandboxPhoneRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** What is specific to the ASSA ABLOY app on the phone. */
        public Builder assaAbloyMetadata(CreateSandboxPhoneAssaAbloyMetadata assaAbloyMetadata) {
            return set("assa_abloy_metadata", assaAbloyMetadata);
        }

        /** The id that the installation of the mobile SDK would have. */
        public Builder customSdkInstallationId(String customSdkInstallationId) {
            return set("custom_sdk_installation_id", customSdkInstallationId);
        }

        /** The hardware and operating system that the phone pretends to have. */
        public Builder phoneMetadata(CreateSandboxPhoneMetadata phoneMetadata) {
            return set("phone_metadata", phoneMetadata);
        }

        /** The person who owns the phone. Required. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateSandboxPhoneRequest build() {
            require("user_identity_id");
            return new CreateSandboxPhoneRequest(this);
        }
    }
}
