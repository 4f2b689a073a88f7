// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code customerResourcesFilters} of {@code CreatePortalRequest}. */
public final class CreatePortalCustomerResourcesFilter extends RequestBody {

    private CreatePortalCustomerResourcesFilter(Builder builder) {
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

    @JsonProperty("field")
    public String field() {
        return get("field");
    }

    @JsonProperty("operation")
    public CreatePortalCustomerResourcesFilterOperation operation() {
        return get("operation");
    }

    @JsonProperty("value")
    public Object value() {
        return get("value");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("value");
    }

    /** Builds instances of {@link CreatePortalCustomerResourcesFilter}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The key in the custom metadata. Required. Must match {@code ^[a-zA-Z_]\w*$}. */
        public Builder field(String field) {
            return set("field", field);
        }

        /** How to compare. Equality is the only operation. Required. */
        public Builder operation(CreatePortalCustomerResourcesFilterOperation operation) {
            return set("operation", operation);
        }

        /** The value to compare with, a string or a boolean. Required. */
        public Builder value(Object value) {
            return set("value", value);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreatePortalCustomerResourcesFilter build() {
            require("field", "operation", "value");
            return new CreatePortalCustomerResourcesFilter(this);
        }
    }
}
