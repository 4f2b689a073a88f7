// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Makes a device managed, or changes its custom metadata. */
public final class UpdateUnmanagedDeviceRequest extends RequestBody {

    private UpdateUnmanagedDeviceRequest(Builder builder) {
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

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    @JsonProperty("is_managed")
    public Boolean isManaged() {
        return get("is_managed");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("custom_metadata");
    }

    /** Builds instances of {@link UpdateUnmanagedDeviceRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /**
         * Entries to add or replace, strings of up to 500 characters or booleans. A null value removes its key. Values may be
         * null.
         */
        public Builder customMetadata(Map<String, ?> customMetadata) {
            return set("custom_metadata", customMetadata);
        }

        /** The unmanaged device to change. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** True makes the device managed; from then on, Devices returns it. No other value is allowed. Must be {@code true}. */
        public Builder isManaged(Boolean isManaged) {
            return set("is_managed", isManaged);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UpdateUnmanagedDeviceRequest build() {
            require("device_id");
            return new UpdateUnmanagedDeviceRequest(this);
        }
    }
}
