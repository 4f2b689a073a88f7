// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.useridentities;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Makes a user identity managed. This cannot be undone. */
public final class UpdateUnmanagedUserIdentityRequest extends RequestBody {

    private UpdateUnmanagedUserIdentityRequest(Builder builder) {
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

    @JsonProperty("is_managed")
    public Boolean isManaged() {
        return get("is_managed");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    @JsonProperty("user_identity_key")
    public String userIdentityKey() {
        return get("user_identity_key");
    }

    /** Builds instances of {@link UpdateUnmanagedUserIdentityRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Must be true, which makes the person managed. Required. Must be {@code true}. */
        public Builder isManaged(Boolean isManaged) {
            return set("is_managed", isManaged);
        }

        /** The person, by Seam's id. Required. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** Your own key for the person. */
        public Builder userIdentityKey(String userIdentityKey) {
            return set("user_identity_key", userIdentityKey);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UpdateUnmanagedUserIdentityRequest build() {
            require("is_managed", "user_identity_id");
            return new UpdateUnmanagedUserIdentityRequest(this);
        }
    }
}
