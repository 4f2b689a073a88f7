// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code buildings} of {@code CreatePortalCustomerData}. */
public final class CreatePortalCustomerDataBuilding extends RequestBody {

    private CreatePortalCustomerDataBuilding(Builder builder) {
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

    @JsonProperty("building_key")
    public String buildingKey() {
        return get("building_key");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    /** Builds instances of {@link CreatePortalCustomerDataBuilding}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Your own key for the building. Required. */
        public Builder buildingKey(String buildingKey) {
            return setNotEmpty("building_key", buildingKey);
        }

        /** The name to show in user interfaces. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreatePortalCustomerDataBuilding build() {
            require("building_key", "name");
            return new CreatePortalCustomerDataBuilding(this);
        }
    }
}
