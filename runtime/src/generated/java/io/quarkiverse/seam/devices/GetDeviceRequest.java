// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Returns a managed device. */
public final class GetDeviceRequest extends RequestBody {

    private GetDeviceRequest(Builder builder) {
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

    /** Builds instances of {@link GetDeviceRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Selects the device by its id. Set this or the name. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** Selects the device by its name in Seam. Set this or the id. */
        public Builder name(String name) {
            return set("name", name);
        }

        public GetDeviceRequest build() {

            return new GetDeviceRequest(this);
        }
    }
}
