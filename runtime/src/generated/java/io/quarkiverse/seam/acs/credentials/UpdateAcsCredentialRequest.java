// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Changes the digits or the end of a credential. */
public final class UpdateAcsCredentialRequest extends RequestBody {

    private UpdateAcsCredentialRequest(Builder builder) {
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

    @JsonProperty("code")
    public String code() {
        return get("code");
    }

    @JsonProperty("ends_at")
    public Instant endsAt() {
        return get("ends_at");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("code");
    }

    /** Builds instances of {@link UpdateAcsCredentialRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Seam's id of the credential, as opposed to the number of a card. Required. */
        public Builder acsCredentialId(String acsCredentialId) {
            return set("acs_credential_id", acsCredentialId);
        }

        /** The new digits, only for a PIN code. Must match {@code ^\d+$}. */
        public Builder code(String code) {
            return set("code", code);
        }

        /** When it stops working. */
        public Builder endsAt(Instant endsAt) {
            return set("ends_at", endsAt);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UpdateAcsCredentialRequest build() {
            require("acs_credential_id");
            return new UpdateAcsCredentialRequest(this);
        }
    }
}
