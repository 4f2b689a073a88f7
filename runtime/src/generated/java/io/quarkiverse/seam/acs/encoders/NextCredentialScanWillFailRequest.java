// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Makes reading the next card fail. */
public final class NextCredentialScanWillFailRequest extends RequestBody {

    private NextCredentialScanWillFailRequest(Builder builder) {
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

    @JsonProperty("acs_credential_id_on_seam")
    public String acsCredentialIdOnSeam() {
        return get("acs_credential_id_on_seam");
    }

    @JsonProperty("acs_encoder_id")
    public String acsEncoderId() {
        return get("acs_encoder_id");
    }

    @JsonProperty("error_code")
    public NextCredentialScanWillFailErrorCode errorCode() {
        return get("error_code");
    }

    /** Builds instances of {@link NextCredentialScanWillFailRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The credential in Seam that the card stands for. */
        public Builder acsCredentialIdOnSeam(String acsCredentialIdOnSeam) {
            return setNotEmpty("acs_credential_id_on_seam", acsCredentialIdOnSeam);
        }

        /** The encoder, which has to be in a sandbox workspace. Required. */
        public Builder acsEncoderId(String acsEncoderId) {
            return setNotEmpty("acs_encoder_id", acsEncoderId);
        }

        /** The reason that the action attempt reports. */
        public Builder errorCode(NextCredentialScanWillFailErrorCode errorCode) {
            return set("error_code", errorCode);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public NextCredentialScanWillFailRequest build() {
            require("acs_encoder_id");
            return new NextCredentialScanWillFailRequest(this);
        }
    }
}
