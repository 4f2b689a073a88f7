// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.RelatedResource;
import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Returns what belongs to spaces: devices, entrances, access methods and more. */
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

    @JsonProperty("exclude")
    public List<RelatedResource> exclude() {
        return get("exclude");
    }

    @JsonProperty("include")
    public List<RelatedResource> include() {
        return get("include");
    }

    @JsonProperty("space_ids")
    public List<String> spaceIds() {
        return get("space_ids");
    }

    @JsonProperty("space_keys")
    public List<String> spaceKeys() {
        return get("space_keys");
    }

    /** Builds instances of {@link GetRelatedRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
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

        /** The spaces whose related resources to return, by Seam's ids. */
        public Builder spaceIds(List<String> spaceIds) {
            return setNotEmpty("space_ids", spaceIds);
        }

        /** See {@link #spaceIds(List)}. */
        public Builder spaceIds(String... spaceIds) {
            return setNotEmpty("space_ids", spaceIds);
        }

        /** The spaces whose related resources to return, by your own keys. */
        public Builder spaceKeys(List<String> spaceKeys) {
            return set("space_keys", spaceKeys);
        }

        /** See {@link #spaceKeys(List)}. */
        public Builder spaceKeys(String... spaceKeys) {
            return set("space_keys", spaceKeys);
        }

        public GetRelatedRequest build() {

            return new GetRelatedRequest(this);
        }
    }
}
