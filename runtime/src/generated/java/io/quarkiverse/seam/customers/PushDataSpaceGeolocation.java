// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** The position of the place. */
public final class PushDataSpaceGeolocation extends RequestBody {

    private PushDataSpaceGeolocation(Builder builder) {
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

    @JsonProperty("latitude")
    public Double latitude() {
        return get("latitude");
    }

    @JsonProperty("longitude")
    public Double longitude() {
        return get("longitude");
    }

    /** Builds instances of {@link PushDataSpaceGeolocation}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Degrees north of the equator; negative in the south. Required. */
        public Builder latitude(Double latitude) {
            return set("latitude", latitude);
        }

        /** See {@link #latitude(Double)}. */
        public Builder latitude(double latitude) {
            return set("latitude", latitude);
        }

        /** Degrees east of Greenwich; negative in the west. Required. */
        public Builder longitude(Double longitude) {
            return set("longitude", longitude);
        }

        /** See {@link #longitude(Double)}. */
        public Builder longitude(double longitude) {
            return set("longitude", longitude);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public PushDataSpaceGeolocation build() {
            require("latitude", "longitude");
            return new PushDataSpaceGeolocation(this);
        }
    }
}
