// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.accessmethods.AccessMethodMode;
import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Creates a credential in an access system. A card must be written by an encoder before it opens anything. */
public final class CreateAcsCredentialRequest extends RequestBody {

    private CreateAcsCredentialRequest(Builder builder) {
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

    @JsonProperty("access_method")
    public AccessMethodMode accessMethod() {
        return get("access_method");
    }

    @JsonProperty("acs_system_id")
    public String acsSystemId() {
        return get("acs_system_id");
    }

    @JsonProperty("acs_user_id")
    public String acsUserId() {
        return get("acs_user_id");
    }

    @JsonProperty("allowed_acs_entrance_ids")
    public List<String> allowedAcsEntranceIds() {
        return get("allowed_acs_entrance_ids");
    }

    @JsonProperty("assa_abloy_vostio_metadata")
    public CreateAcsCredentialAssaAbloyVostioMetadata assaAbloyVostioMetadata() {
        return get("assa_abloy_vostio_metadata");
    }

    @JsonProperty("code")
    public String code() {
        return get("code");
    }

    @JsonProperty("credential_manager_acs_system_id")
    public String credentialManagerAcsSystemId() {
        return get("credential_manager_acs_system_id");
    }

    @JsonProperty("ends_at")
    public Instant endsAt() {
        return get("ends_at");
    }

    @JsonProperty("is_multi_phone_sync_credential")
    public Boolean isMultiPhoneSyncCredential() {
        return get("is_multi_phone_sync_credential");
    }

    @JsonProperty("salto_space_metadata")
    public CreateAcsCredentialSaltoSpaceMetadata saltoSpaceMetadata() {
        return get("salto_space_metadata");
    }

    @JsonProperty("starts_at")
    public Instant startsAt() {
        return get("starts_at");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    @JsonProperty("visionline_metadata")
    public CreateAcsCredentialVisionlineMetadata visionlineMetadata() {
        return get("visionline_metadata");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("code");
    }

    /** Builds instances of {@link CreateAcsCredentialRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** PIN code, card, mobile key, or remote unlocking ({@code cloud_key}). Required. */
        public Builder accessMethod(AccessMethodMode accessMethod) {
            return set("access_method", accessMethod);
        }

        /** The access system to create the credential in. Requires {@code userIdentityId}. */
        public Builder acsSystemId(String acsSystemId) {
            return setNotEmpty("acs_system_id", acsSystemId);
        }

        /** The user that it is for. Set this, or {@code userIdentityId} together with {@code acsSystemId}. */
        public Builder acsUserId(String acsUserId) {
            return setNotEmpty("acs_user_id", acsUserId);
        }

        /** The entrances that it opens. In some access systems, access groups decide that instead. */
        public Builder allowedAcsEntranceIds(List<String> allowedAcsEntranceIds) {
            return setNotEmpty("allowed_acs_entrance_ids", allowedAcsEntranceIds);
        }

        /** See {@link #allowedAcsEntranceIds(List)}. */
        public Builder allowedAcsEntranceIds(String... allowedAcsEntranceIds) {
            return setNotEmpty("allowed_acs_entrance_ids", allowedAcsEntranceIds);
        }

        /** For Vostio by ASSA ABLOY only. */
        public Builder assaAbloyVostioMetadata(CreateAcsCredentialAssaAbloyVostioMetadata assaAbloyVostioMetadata) {
            return set("assa_abloy_vostio_metadata", assaAbloyVostioMetadata);
        }

        /** The digits, only for a PIN code. Must match {@code ^\d+$}. */
        public Builder code(String code) {
            return set("code", code);
        }

        /** The system that issues mobile keys for the access system, if it does not do so itself. */
        public Builder credentialManagerAcsSystemId(String credentialManagerAcsSystemId) {
            return setNotEmpty("credential_manager_acs_system_id", credentialManagerAcsSystemId);
        }

        /** When it stops working. If omitted, it works until it is deleted. */
        public Builder endsAt(Instant endsAt) {
            return set("ends_at", endsAt);
        }

        /** Whether the mobile key can be on several phones of the person. Default: {@code false}. */
        public Builder isMultiPhoneSyncCredential(Boolean isMultiPhoneSyncCredential) {
            return set("is_multi_phone_sync_credential", isMultiPhoneSyncCredential);
        }

        /** For Salto Space only. */
        public Builder saltoSpaceMetadata(CreateAcsCredentialSaltoSpaceMetadata saltoSpaceMetadata) {
            return set("salto_space_metadata", saltoSpaceMetadata);
        }

        /** When it starts to work. If omitted, it works from now on. */
        public Builder startsAt(Instant startsAt) {
            return set("starts_at", startsAt);
        }

        /** The person that it is for. Requires {@code acsSystemId}. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** For Visionline by ASSA ABLOY only. */
        public Builder visionlineMetadata(CreateAcsCredentialVisionlineMetadata visionlineMetadata) {
            return set("visionline_metadata", visionlineMetadata);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateAcsCredentialRequest build() {
            require("access_method");
            return new CreateAcsCredentialRequest(this);
        }
    }
}
