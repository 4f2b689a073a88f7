// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Returns a space, selected by Seam's id or your own key.
 * <p>
 * Set exactly one of these: {@code spaceId}, {@code spaceKey}.
 */
public final class GetSpaceRequest extends RequestBody {

    private GetSpaceRequest(Builder builder) {
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

    @JsonProperty("space_id")
    public String spaceId() {
        return get("space_id");
    }

    @JsonProperty("space_key")
    public String spaceKey() {
        return get("space_key");
    }

    /** Builds instances of {@link GetSpaceRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Selects the space by Seam's id. */
        public Builder spaceId(String spaceId) {
            return setNotEmpty("space_id", spaceId);
        }

        /** Selects the space by your own key for it. */
        public Builder spaceKey(String spaceKey) {
            return set("space_key", spaceKey);
        }

        public GetSpaceRequest build() {

            return new GetSpaceRequest(this);
        }
    }
}
