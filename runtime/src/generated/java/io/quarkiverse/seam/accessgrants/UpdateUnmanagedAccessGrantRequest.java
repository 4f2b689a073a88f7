// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Makes an Access Grant managed, along with its codes, cards and keys. This cannot be undone. */
public final class UpdateUnmanagedAccessGrantRequest extends RequestBody {

    private UpdateUnmanagedAccessGrantRequest(Builder builder) {
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

    @JsonProperty("access_grant_id")
    public String accessGrantId() {
        return get("access_grant_id");
    }

    @JsonProperty("access_grant_key")
    public String accessGrantKey() {
        return get("access_grant_key");
    }

    @JsonProperty("is_managed")
    public Boolean isManaged() {
        return get("is_managed");
    }

    /** Builds instances of {@link UpdateUnmanagedAccessGrantRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The Access Grant to manage from now on. Required. */
        public Builder accessGrantId(String accessGrantId) {
            return setNotEmpty("access_grant_id", accessGrantId);
        }

        /** Your own key for the Access Grant. */
        public Builder accessGrantKey(String accessGrantKey) {
            return set("access_grant_key", accessGrantKey);
        }

        /** Must be true. Required. Must be {@code true}. */
        public Builder isManaged(Boolean isManaged) {
            return set("is_managed", isManaged);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UpdateUnmanagedAccessGrantRequest build() {
            require("access_grant_id", "is_managed");
            return new UpdateUnmanagedAccessGrantRequest(this);
        }
    }
}
