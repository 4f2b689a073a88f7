// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.useridentities;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Creates a link that turns the person's phone into a key. Every call creates another one. */
public final class GenerateInstantKeyRequest extends RequestBody {

    private GenerateInstantKeyRequest(Builder builder) {
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

    @JsonProperty("customization_profile_id")
    public String customizationProfileId() {
        return get("customization_profile_id");
    }

    @JsonProperty("max_use_count")
    public Integer maxUseCount() {
        return get("max_use_count");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Builds instances of {@link GenerateInstantKeyRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The id of the profile with the logo and colors that the phone shows. */
        public Builder customizationProfileId(String customizationProfileId) {
            return setNotEmpty("customization_profile_id", customizationProfileId);
        }

        /** How many times the link can be used. Default: {@code 1}. */
        public Builder maxUseCount(Integer maxUseCount) {
            return set("max_use_count", maxUseCount);
        }

        /** The person, by Seam's id. Required. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public GenerateInstantKeyRequest build() {
            require("user_identity_id");
            return new GenerateInstantKeyRequest(this);
        }
    }
}
