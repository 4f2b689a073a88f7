// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** The part where the customer assigns devices to places. */
public final class CreatePortalFeaturesOrganize extends RequestBody {

    private CreatePortalFeaturesOrganize(Builder builder) {
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
    public Boolean exclude() {
        return get("exclude");
    }

    /** Builds instances of {@link CreatePortalFeaturesOrganize}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Whether to hide this part of the portal. Default: {@code false}. */
        public Builder exclude(Boolean exclude) {
            return set("exclude", exclude);
        }

        public CreatePortalFeaturesOrganize build() {

            return new CreatePortalFeaturesOrganize(this);
        }
    }
}
