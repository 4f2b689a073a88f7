// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code propertyListings} of {@code CreatePortalCustomerData}. */
public final class CreatePortalCustomerDataPropertyListing extends RequestBody {

    private CreatePortalCustomerDataPropertyListing(Builder builder) {
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

    @JsonProperty("custom_metadata")
    public Map<String, Object> customMetadata() {
        return get("custom_metadata");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("property_listing_key")
    public String propertyListingKey() {
        return get("property_listing_key");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("custom_metadata");
    }

    /** Builds instances of {@link CreatePortalCustomerDataPropertyListing}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Your own entries, strings of up to 500 characters or booleans. A null value removes its key. Values may be null. */
        public Builder customMetadata(Map<String, ?> customMetadata) {
            return set("custom_metadata", customMetadata);
        }

        /** The name to show in user interfaces. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Your own key for the property listing. Required. */
        public Builder propertyListingKey(String propertyListingKey) {
            return setNotEmpty("property_listing_key", propertyListingKey);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreatePortalCustomerDataPropertyListing build() {
            require("name", "property_listing_key");
            return new CreatePortalCustomerDataPropertyListing(this);
        }
    }
}
