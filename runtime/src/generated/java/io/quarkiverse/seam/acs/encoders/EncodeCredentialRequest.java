// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Writes a credential or an access method to the card on an encoder. This overwrites the card. */
public final class EncodeCredentialRequest extends RequestBody {

    private EncodeCredentialRequest(Builder builder) {
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

    @JsonProperty("acs_credential_id")
    public String acsCredentialId() {
        return get("acs_credential_id");
    }

    @JsonProperty("acs_encoder_id")
    public String acsEncoderId() {
        return get("acs_encoder_id");
    }

    /** Builds instances of {@link EncodeCredentialRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The access method to write. Set this or {@code acsCredentialId}. */
        public Builder accessMethodId(String accessMethodId) {
            return setNotEmpty("access_method_id", accessMethodId);
        }

        /** The credential to write. Set this or {@code accessMethodId}. */
        public Builder acsCredentialId(String acsCredentialId) {
            return setNotEmpty("acs_credential_id", acsCredentialId);
        }

        /** The encoder, by its id: the device, usually at a front desk, that writes and reads cards. Required. */
        public Builder acsEncoderId(String acsEncoderId) {
            return setNotEmpty("acs_encoder_id", acsEncoderId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public EncodeCredentialRequest build() {
            require("acs_encoder_id");
            return new EncodeCredentialRequest(this);
        }
    }
}
