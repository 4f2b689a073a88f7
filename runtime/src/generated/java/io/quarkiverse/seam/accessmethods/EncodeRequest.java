// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Writes an access method to the card on an encoder. Wait for the action attempt before you hand out the card. */
public final class EncodeRequest extends RequestBody {

    private EncodeRequest(Builder builder) {
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

    @JsonProperty("access_method_id")
    public String accessMethodId() {
        return get("access_method_id");
    }

    @JsonProperty("acs_encoder_id")
    public String acsEncoderId() {
        return get("acs_encoder_id");
    }

    /** Builds instances of {@link EncodeRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Selects one access method: a PIN code, card or mobile key that belongs to an Access Grant. Required. */
        public Builder accessMethodId(String accessMethodId) {
            return setNotEmpty("access_method_id", accessMethodId);
        }

        /** The encoder, by its id: the device, usually at a front desk, that writes and reads cards. Required. */
        public Builder acsEncoderId(String acsEncoderId) {
            return setNotEmpty("acs_encoder_id", acsEncoderId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public EncodeRequest build() {
            require("access_method_id", "acs_encoder_id");
            return new EncodeRequest(this);
        }
    }
}
