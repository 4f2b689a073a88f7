// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Makes writing the next card succeed. */
public final class NextCredentialEncodeWillSucceedRequest extends RequestBody {

    private NextCredentialEncodeWillSucceedRequest(Builder builder) {
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

    @JsonProperty("scenario")
    public NextCredentialEncodeWillSucceedScenario scenario() {
        return get("scenario");
    }

    /** Builds instances of {@link NextCredentialEncodeWillSucceedRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The encoder, which has to be in a sandbox workspace. Required. */
        public Builder acsEncoderId(String acsEncoderId) {
            return setNotEmpty("acs_encoder_id", acsEncoderId);
        }

        /** The kind of success. Default: {@code credential_is_issued}. */
        public Builder scenario(NextCredentialEncodeWillSucceedScenario scenario) {
            return set("scenario", scenario);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public NextCredentialEncodeWillSucceedRequest build() {
            require("acs_encoder_id");
            return new NextCredentialEncodeWillSucceedRequest(this);
        }
    }
}
