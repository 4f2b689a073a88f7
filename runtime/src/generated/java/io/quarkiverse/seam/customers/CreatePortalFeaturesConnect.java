// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** The part where the customer connects accounts. */
public final class CreatePortalFeaturesConnect extends RequestBody {

    private CreatePortalFeaturesConnect(Builder builder) {
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

    @JsonProperty("accepted_providers")
    public List<String> acceptedProviders() {
        return get("accepted_providers");
    }

    @JsonProperty("exclude")
    public Boolean exclude() {
        return get("exclude");
    }

    @JsonProperty("excluded_providers")
    public List<String> excludedProviders() {
        return get("excluded_providers");
    }

    /** Builds instances of {@link CreatePortalFeaturesConnect}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The brands to offer. If omitted, all. */
        public Builder acceptedProviders(List<String> acceptedProviders) {
            return set("accepted_providers", acceptedProviders);
        }

        /** See {@link #acceptedProviders(List)}. */
        public Builder acceptedProviders(String... acceptedProviders) {
            return set("accepted_providers", acceptedProviders);
        }

        /** Whether to hide this part of the portal. Default: {@code false}. */
        public Builder exclude(Boolean exclude) {
            return set("exclude", exclude);
        }

        /** Brands not to offer. */
        public Builder excludedProviders(List<String> excludedProviders) {
            return set("excluded_providers", excludedProviders);
        }

        /** See {@link #excludedProviders(List)}. */
        public Builder excludedProviders(String... excludedProviders) {
            return set("excluded_providers", excludedProviders);
        }

        public CreatePortalFeaturesConnect build() {

            return new CreatePortalFeaturesConnect(this);
        }
    }
}
