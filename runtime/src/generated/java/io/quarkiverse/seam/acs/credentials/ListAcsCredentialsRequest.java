// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists credentials, page by page: all that the workspace has, or those of a user, a person or an access system. */
public final class ListAcsCredentialsRequest extends RequestBody {

    private ListAcsCredentialsRequest(Builder builder) {
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

    @JsonProperty("acs_system_id")
    public String acsSystemId() {
        return get("acs_system_id");
    }

    @JsonProperty("acs_user_id")
    public String acsUserId() {
        return get("acs_user_id");
    }

    @JsonProperty("created_before")
    public Instant createdBefore() {
        return get("created_before");
    }

    @JsonProperty("is_multi_phone_sync_credential")
    public Boolean isMultiPhoneSyncCredential() {
        return get("is_multi_phone_sync_credential");
    }

    @JsonProperty("limit")
    public Integer limit() {
        return get("limit");
    }

    @JsonProperty("page_cursor")
    public String pageCursor() {
        return get("page_cursor");
    }

    @JsonProperty("search")
    public String search() {
        return get("search");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("search");
    }

    /** Builds instances of {@link ListAcsCredentialsRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only credentials of this access system. */
        public Builder acsSystemId(String acsSystemId) {
            return setNotEmpty("acs_system_id", acsSystemId);
        }

        /** Returns only credentials of this user. */
        public Builder acsUserId(String acsUserId) {
            return setNotEmpty("acs_user_id", acsUserId);
        }

        /** Returns only what was created before this time. Keeps a list from growing while you page through it. */
        public Builder createdBefore(Instant createdBefore) {
            return set("created_before", createdBefore);
        }

        /** True returns only credentials for several phones, false only others. */
        public Builder isMultiPhoneSyncCredential(Boolean isMultiPhoneSyncCredential) {
            return set("is_multi_phone_sync_credential", isMultiPhoneSyncCredential);
        }

        /**
         * The maximum number of results on a page. The default differs from list to list. More than 0. Default: {@code 500}.
         */
        public Builder limit(Integer limit) {
            return set("limit", limit);
        }

        /** Where to continue: the cursor that came with the previous page. Valid only with the same other fields as before. */
        public Builder pageCursor(String pageCursor) {
            return set("page_cursor", pageCursor);
        }

        /** Returns only what contains this text, in a name or an id for instance. Not meant for exact lookups. */
        public Builder search(String search) {
            return setNotEmpty("search", search);
        }

        /** Returns only credentials of this person. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        public ListAcsCredentialsRequest build() {

            return new ListAcsCredentialsRequest(this);
        }
    }
}
