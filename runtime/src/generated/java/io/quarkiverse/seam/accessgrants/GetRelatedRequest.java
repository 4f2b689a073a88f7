// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.RelatedResource;
import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Returns what belongs to Access Grants: devices, spaces, access methods and more. */
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

    @JsonProperty("access_grant_ids")
    public List<String> accessGrantIds() {
        return get("access_grant_ids");
    }

    @JsonProperty("access_grant_keys")
    public List<String> accessGrantKeys() {
        return get("access_grant_keys");
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

        /** The Access Grants whose related resources to return, by Seam's ids. */
        public Builder accessGrantIds(List<String> accessGrantIds) {
            return setNotEmpty("access_grant_ids", accessGrantIds);
        }

        /** See {@link #accessGrantIds(List)}. */
        public Builder accessGrantIds(String... accessGrantIds) {
            return setNotEmpty("access_grant_ids", accessGrantIds);
        }

        /** The Access Grants whose related resources to return, by your own keys. */
        public Builder accessGrantKeys(List<String> accessGrantKeys) {
            return set("access_grant_keys", accessGrantKeys);
        }

        /** See {@link #accessGrantKeys(List)}. */
        public Builder accessGrantKeys(String... accessGrantKeys) {
            return set("access_grant_keys", accessGrantKeys);
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

        public GetRelatedRequest build() {

            return new GetRelatedRequest(this);
        }
    }
}
