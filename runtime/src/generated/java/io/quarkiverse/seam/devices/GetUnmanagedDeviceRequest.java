// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Returns a device that Seam sees but does not control. */
public final class GetUnmanagedDeviceRequest extends RequestBody {

    private GetUnmanagedDeviceRequest(Builder builder) {
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

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    /** Builds instances of {@link GetUnmanagedDeviceRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Selects the device by its id. Set this or the name. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** Selects the device by the provider's name for it. Set this or the id. */
        public Builder name(String name) {
            return set("name", name);
        }

        public GetUnmanagedDeviceRequest build() {

            return new GetUnmanagedDeviceRequest(this);
        }
    }
}
