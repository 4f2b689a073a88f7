// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Returns an unmanaged access code, selected by id, or by device and code. */
public final class GetUnmanagedAccessCodeRequest extends RequestBody {

    private GetUnmanagedAccessCodeRequest(Builder builder) {
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

    @JsonProperty("access_code_id")
    public String accessCodeId() {
        return get("access_code_id");
    }

    @JsonProperty("code")
    public String code() {
        return get("code");
    }

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("code");
    }

    /** Builds instances of {@link GetUnmanagedAccessCodeRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the access code, as opposed to the digits that people enter. */
        public Builder accessCodeId(String accessCodeId) {
            return setNotEmpty("access_code_id", accessCodeId);
        }

        /** The digits. Set them together with the device, instead of the id. */
        public Builder code(String code) {
            return set("code", code);
        }

        /** The lock of the code. Set it together with code, instead of the id. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        public GetUnmanagedAccessCodeRequest build() {

            return new GetUnmanagedAccessCodeRequest(this);
        }
    }
}
