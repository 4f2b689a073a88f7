// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists phones, without pages. */
public final class ListPhonesRequest extends RequestBody {

    private ListPhonesRequest(Builder builder) {
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

    @JsonProperty("owner_user_identity_id")
    public String ownerUserIdentityId() {
        return get("owner_user_identity_id");
    }

    /** Builds instances of {@link ListPhonesRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only phones with this credential. */
        public Builder acsCredentialId(String acsCredentialId) {
            return setNotEmpty("acs_credential_id", acsCredentialId);
        }

        /** Returns only phones of this person. */
        public Builder ownerUserIdentityId(String ownerUserIdentityId) {
            return setNotEmpty("owner_user_identity_id", ownerUserIdentityId);
        }

        public ListPhonesRequest build() {

            return new ListPhonesRequest(this);
        }
    }
}
