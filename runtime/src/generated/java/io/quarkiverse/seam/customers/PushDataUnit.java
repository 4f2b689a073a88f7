// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code units} of {@code PushDataRequest}. */
public final class PushDataUnit extends RequestBody {

    private PushDataUnit(Builder builder) {
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

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("parent_site_key")
    public String parentSiteKey() {
        return get("parent_site_key");
    }

    @JsonProperty("unit_key")
    public String unitKey() {
        return get("unit_key");
    }

    /** Builds instances of {@link PushDataUnit}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The name to show in user interfaces. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The site that this belongs to, by your own key. */
        public Builder parentSiteKey(String parentSiteKey) {
            return setNotEmpty("parent_site_key", parentSiteKey);
        }

        /** Your own key for the unit. Required. */
        public Builder unitKey(String unitKey) {
            return setNotEmpty("unit_key", unitKey);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public PushDataUnit build() {
            require("name", "unit_key");
            return new PushDataUnit(this);
        }
    }
}
