// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** An older way to set the name. Use the name field of the request instead. */
public final class UpdateDeviceProperties extends RequestBody {

    private UpdateDeviceProperties(Builder builder) {
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

    /** Builds instances of {@link UpdateDeviceProperties}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The older way to set the name; prefer the top-level field. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Sends null for {@code name}, which unsets it. */
        public Builder clearName() {
            return clear("name");
        }

        public UpdateDeviceProperties build() {

            return new UpdateDeviceProperties(this);
        }
    }
}
