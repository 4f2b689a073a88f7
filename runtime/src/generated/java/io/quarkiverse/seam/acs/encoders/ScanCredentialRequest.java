// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Reads the card on an encoder and finds its credential. */
public final class ScanCredentialRequest extends RequestBody {

    private ScanCredentialRequest(Builder builder) {
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

    @JsonProperty("acs_encoder_id")
    public String acsEncoderId() {
        return get("acs_encoder_id");
    }

    @JsonProperty("salto_ks_metadata")
    public ScanCredentialSaltoKsMetadata saltoKsMetadata() {
        return get("salto_ks_metadata");
    }

    /** Builds instances of {@link ScanCredentialRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The encoder, by its id: the device, usually at a front desk, that writes and reads cards. Required. */
        public Builder acsEncoderId(String acsEncoderId) {
            return setNotEmpty("acs_encoder_id", acsEncoderId);
        }

        /** What only an encoder of Salto KS needs. */
        public Builder saltoKsMetadata(ScanCredentialSaltoKsMetadata saltoKsMetadata) {
            return set("salto_ks_metadata", saltoKsMetadata);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ScanCredentialRequest build() {
            require("acs_encoder_id");
            return new ScanCredentialRequest(this);
        }
    }
}
