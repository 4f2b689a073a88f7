// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.RelatedResource;
import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Returns what belongs to access methods: devices, credentials, instant keys and more. */
public final class GetRelatedRequest extends RequestBody {

    private GetRelatedRequest(Builder builder) {
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

    @JsonProperty("access_method_ids")
    public List<String> accessMethodIds() {
        return get("access_method_ids");
    }

    @JsonProperty("exclude")
    public List<RelatedResource> exclude() {
        return get("exclude");
    }

    @JsonProperty("include")
    public List<RelatedResource> include() {
        return get("include");
    }

    /** Builds instances of {@link GetRelatedRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The access methods whose related resources to return. Required. */
        public Builder accessMethodIds(List<String> accessMethodIds) {
            return setNotEmpty("access_method_ids", accessMethodIds);
        }

        /** See {@link #accessMethodIds(List)}. */
        public Builder accessMethodIds(String... accessMethodIds) {
            return setNotEmpty("access_method_ids", accessMethodIds);
        }

        /** Omits these kinds of resources. */
        public Builder exclude(List<RelatedResource> exclude) {
            return set("exclude", exclude);
        }

        /** See {@link #exclude(List)}. */
        public Builder exclude(RelatedResource... exclude) {
            return set("exclude", exclude);
        }

        /** Returns only these kinds of resources. If omitted, all kinds. */
        public Builder include(List<RelatedResource> include) {
            return set("include", include);
        }

        /** See {@link #include(List)}. */
        public Builder include(RelatedResource... include) {
            return set("include", include);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public GetRelatedRequest build() {
            require("access_method_ids");
            return new GetRelatedRequest(this);
        }
    }
}
