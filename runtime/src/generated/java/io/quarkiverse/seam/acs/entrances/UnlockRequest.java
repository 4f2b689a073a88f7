// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.entrances;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Opens an entrance remotely with a credential. Not sent again if Seam may have received the request. */
public final class UnlockRequest extends RequestBody {

    private UnlockRequest(Builder builder) {
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

    @JsonProperty("acs_entrance_id")
    public String acsEntranceId() {
        return get("acs_entrance_id");
    }

    /** Builds instances of {@link UnlockRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The credential to use. Its access method must be {@code cloud_key}. Required. */
        public Builder acsCredentialId(String acsCredentialId) {
            return setNotEmpty("acs_credential_id", acsCredentialId);
        }

        /** The entrance to open. Required. */
        public Builder acsEntranceId(String acsEntranceId) {
            return setNotEmpty("acs_entrance_id", acsEntranceId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UnlockRequest build() {
            require("acs_credential_id", "acs_entrance_id");
            return new UnlockRequest(this);
        }
    }
}
