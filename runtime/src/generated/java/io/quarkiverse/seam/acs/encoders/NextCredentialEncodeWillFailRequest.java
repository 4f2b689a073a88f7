// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Makes writing the next card fail. */
public final class NextCredentialEncodeWillFailRequest extends RequestBody {

    private NextCredentialEncodeWillFailRequest(Builder builder) {
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

    @JsonProperty("acs_credential_id")
    public String acsCredentialId() {
        return get("acs_credential_id");
    }

    @JsonProperty("acs_encoder_id")
    public String acsEncoderId() {
        return get("acs_encoder_id");
    }

    @JsonProperty("error_code")
    public NextCredentialEncodeWillFailErrorCode errorCode() {
        return get("error_code");
    }

    /** Builds instances of {@link NextCredentialEncodeWillFailRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The credential whose writing fails. If omitted, the next one. */
        public Builder acsCredentialId(String acsCredentialId) {
            return setNotEmpty("acs_credential_id", acsCredentialId);
        }

        /** The encoder, which has to be in a sandbox workspace. Required. */
        public Builder acsEncoderId(String acsEncoderId) {
            return setNotEmpty("acs_encoder_id", acsEncoderId);
        }

        /** The reason that the action attempt reports. */
        public Builder errorCode(NextCredentialEncodeWillFailErrorCode errorCode) {
            return set("error_code", errorCode);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public NextCredentialEncodeWillFailRequest build() {
            require("acs_encoder_id");
            return new NextCredentialEncodeWillFailRequest(this);
        }
    }
}
