// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** One of the {@code spaces} of {@code PushDataRequest}. */
public final class PushDataSpace extends RequestBody {

    private PushDataSpace(Builder builder) {
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

    @JsonProperty("customer_data")
    public PushDataSpaceCustomerData customerData() {
        return get("customer_data");
    }

    @JsonProperty("duration_minutes")
    public Integer durationMinutes() {
        return get("duration_minutes");
    }

    @JsonProperty("geolocation")
    public PushDataSpaceGeolocation geolocation() {
        return get("geolocation");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("parent_site_key")
    public String parentSiteKey() {
        return get("parent_site_key");
    }

    @JsonProperty("space_key")
    public String spaceKey() {
        return get("space_key");
    }

    /** Builds instances of {@link PushDataSpace}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Details of the place. */
        public Builder customerData(PushDataSpaceCustomerData customerData) {
            return set("customer_data", customerData);
        }

        /** The duration of an appointment in minutes, if the place is booked by appointment. More than 0. */
        public Builder durationMinutes(Integer durationMinutes) {
            return set("duration_minutes", durationMinutes);
        }

        /** The position of the place. */
        public Builder geolocation(PushDataSpaceGeolocation geolocation) {
            return set("geolocation", geolocation);
        }

        /** The name to show in user interfaces. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The site that this belongs to, by your own key. */
        public Builder parentSiteKey(String parentSiteKey) {
            return setNotEmpty("parent_site_key", parentSiteKey);
        }

        /** Your own key for the space. Required. */
        public Builder spaceKey(String spaceKey) {
            return setNotEmpty("space_key", spaceKey);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public PushDataSpace build() {
            require("name", "space_key");
            return new PushDataSpace(this);
        }
    }
}
