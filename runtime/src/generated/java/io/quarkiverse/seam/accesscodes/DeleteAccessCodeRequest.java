// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Deletes a PIN code. The lock accepts the code until the deletion has reached it. This cannot be undone. */
public final class DeleteAccessCodeRequest extends RequestBody {

    private DeleteAccessCodeRequest(Builder builder) {
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

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    /** Builds instances of {@link DeleteAccessCodeRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The code that the lock should stop accepting. Required. */
        public Builder accessCodeId(String accessCodeId) {
            return setNotEmpty("access_code_id", accessCodeId);
        }

        /** The lock of the code. Optional, because the id of the code is unique. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public DeleteAccessCodeRequest build() {
            require("access_code_id");
            return new DeleteAccessCodeRequest(this);
        }
    }
}
