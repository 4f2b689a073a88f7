// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code properties} of {@code CreatePortalCustomerData}. */
public final class CreatePortalCustomerDataProperty extends RequestBody {

    private CreatePortalCustomerDataProperty(Builder builder) {
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

    @JsonProperty("property_key")
    public String propertyKey() {
        return get("property_key");
    }

    /** Builds instances of {@link CreatePortalCustomerDataProperty}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The name to show in user interfaces. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Your own key for the property. Required. */
        public Builder propertyKey(String propertyKey) {
            return setNotEmpty("property_key", propertyKey);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreatePortalCustomerDataProperty build() {
            require("name", "property_key");
            return new CreatePortalCustomerDataProperty(this);
        }
    }
}
