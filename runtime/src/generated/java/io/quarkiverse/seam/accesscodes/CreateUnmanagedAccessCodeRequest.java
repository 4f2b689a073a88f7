// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Adds a PIN code to a sandbox lock as if someone had set it at the lock. */
public final class CreateUnmanagedAccessCodeRequest extends RequestBody {

    private CreateUnmanagedAccessCodeRequest(Builder builder) {
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

    @JsonProperty("code")
    public String code() {
        return get("code");
    }

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("code");
    }

    /** Builds instances of {@link CreateUnmanagedAccessCodeRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The digits, from 4 to 8. Required. From 4 to 8 characters. Must match {@code ^\d+$}. */
        public Builder code(String code) {
            return setNotEmpty("code", code);
        }

        /** The sandbox lock to add the code to. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** The name of the code at the lock. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateUnmanagedAccessCodeRequest build() {
            require("code", "device_id", "name");
            return new CreateUnmanagedAccessCodeRequest(this);
        }
    }
}
