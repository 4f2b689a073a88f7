// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.useridentities;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Returns a user identity, selected by Seam's id or your own key.
 * <p>
 * Set exactly one of these: {@code userIdentityId}, {@code userIdentityKey}.
 */
public final class GetUserIdentityRequest extends RequestBody {

    private GetUserIdentityRequest(Builder builder) {
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

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    @JsonProperty("user_identity_key")
    public String userIdentityKey() {
        return get("user_identity_key");
    }

    /** Builds instances of {@link GetUserIdentityRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The person, by Seam's id. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** Selects the person by your own key. Set this or {@code userIdentityId}. */
        public Builder userIdentityKey(String userIdentityKey) {
            return set("user_identity_key", userIdentityKey);
        }

        public GetUserIdentityRequest build() {

            return new GetUserIdentityRequest(this);
        }
    }
}
