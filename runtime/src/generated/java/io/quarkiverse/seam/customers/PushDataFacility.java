// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code facilities} of {@code PushDataRequest}. */
public final class PushDataFacility extends RequestBody {

    private PushDataFacility(Builder builder) {
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

    @JsonProperty("facility_key")
    public String facilityKey() {
        return get("facility_key");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    /** Builds instances of {@link PushDataFacility}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Your own key for the facility. Required. */
        public Builder facilityKey(String facilityKey) {
            return setNotEmpty("facility_key", facilityKey);
        }

        /** The name to show in user interfaces. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public PushDataFacility build() {
            require("facility_key", "name");
            return new PushDataFacility(this);
        }
    }
}
