// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code commonAreas} of {@code PushDataRequest}. */
public final class PushDataCommonArea extends RequestBody {

    private PushDataCommonArea(Builder builder) {
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

    @JsonProperty("common_area_key")
    public String commonAreaKey() {
        return get("common_area_key");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("parent_site_key")
    public String parentSiteKey() {
        return get("parent_site_key");
    }

    /** Builds instances of {@link PushDataCommonArea}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Your own key for the shared area. Required. */
        public Builder commonAreaKey(String commonAreaKey) {
            return setNotEmpty("common_area_key", commonAreaKey);
        }

        /** The name to show in user interfaces. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The site that this belongs to, by your own key. */
        public Builder parentSiteKey(String parentSiteKey) {
            return setNotEmpty("parent_site_key", parentSiteKey);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public PushDataCommonArea build() {
            require("common_area_key", "name");
            return new PushDataCommonArea(this);
        }
    }
}
