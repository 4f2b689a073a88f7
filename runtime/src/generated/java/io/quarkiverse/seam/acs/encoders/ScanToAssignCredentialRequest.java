// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.encoders;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Reads the card on an encoder and assigns its credential to someone. */
public final class ScanToAssignCredentialRequest extends RequestBody {

    private ScanToAssignCredentialRequest(Builder builder) {
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

    @JsonProperty("acs_user_id")
    public String acsUserId() {
        return get("acs_user_id");
    }

    @JsonProperty("salto_ks_metadata")
    public ScanToAssignCredentialSaltoKsMetadata saltoKsMetadata() {
        return get("salto_ks_metadata");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Builds instances of {@link ScanToAssignCredentialRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The encoder, by its id: the device, usually at a front desk, that writes and reads cards. Required. */
        public Builder acsEncoderId(String acsEncoderId) {
            return setNotEmpty("acs_encoder_id", acsEncoderId);
        }

        /** The user to assign it to. Set this or {@code userIdentityId}. */
        public Builder acsUserId(String acsUserId) {
            return setNotEmpty("acs_user_id", acsUserId);
        }

        /** What only an encoder of Salto KS needs. */
        public Builder saltoKsMetadata(ScanToAssignCredentialSaltoKsMetadata saltoKsMetadata) {
            return set("salto_ks_metadata", saltoKsMetadata);
        }

        /** The person to assign it to. Set this or {@code acsUserId}. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ScanToAssignCredentialRequest build() {
            require("acs_encoder_id");
            return new ScanToAssignCredentialRequest(this);
        }
    }
}
