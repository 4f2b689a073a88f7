// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Returns an Access Grant, selected by Seam's id or your own key.
 * <p>
 * Set exactly one of these: {@code accessGrantId}, {@code accessGrantKey}.
 */
public final class GetAccessGrantRequest extends RequestBody {

    private GetAccessGrantRequest(Builder builder) {
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

    /** Builds instances of {@link GetAccessGrantRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the Access Grant, as opposed to your own key. */
        public Builder accessGrantId(String accessGrantId) {
            return setNotEmpty("access_grant_id", accessGrantId);
        }

        /** Selects the Access Grant by your own key for it. */
        public Builder accessGrantKey(String accessGrantKey) {
            return set("access_grant_key", accessGrantKey);
        }

        public GetAccessGrantRequest build() {

            return new GetAccessGrantRequest(this);
        }
    }
}
