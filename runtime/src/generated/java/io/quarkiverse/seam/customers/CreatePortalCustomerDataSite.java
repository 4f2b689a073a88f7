// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code sites} of {@code CreatePortalCustomerData}. */
public final class CreatePortalCustomerDataSite extends RequestBody {

    private CreatePortalCustomerDataSite(Builder builder) {
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

    @JsonProperty("site_key")
    public String siteKey() {
        return get("site_key");
    }

    /** Builds instances of {@link CreatePortalCustomerDataSite}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The name to show in user interfaces. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Your own key for the site. Required. */
        public Builder siteKey(String siteKey) {
            return setNotEmpty("site_key", siteKey);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreatePortalCustomerDataSite build() {
            require("name", "site_key");
            return new CreatePortalCustomerDataSite(this);
        }
    }
}
