// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.useridentities;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists user identities, page by page. */
public final class ListUserIdentitiesRequest extends RequestBody {

    private ListUserIdentitiesRequest(Builder builder) {
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

    @JsonProperty("created_before")
    public Instant createdBefore() {
        return get("created_before");
    }

    @JsonProperty("credential_manager_acs_system_id")
    public String credentialManagerAcsSystemId() {
        return get("credential_manager_acs_system_id");
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

    @JsonProperty("user_identity_ids")
    public List<String> userIdentityIds() {
        return get("user_identity_ids");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("search");
    }

    /** Builds instances of {@link ListUserIdentitiesRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only what was created before this time. Keeps a list from growing while you page through it. */
        public Builder createdBefore(Instant createdBefore) {
            return set("created_before", createdBefore);
        }

        /** Returns only people whose mobile keys are issued by this system. */
        public Builder credentialManagerAcsSystemId(String credentialManagerAcsSystemId) {
            return setNotEmpty("credential_manager_acs_system_id", credentialManagerAcsSystemId);
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
            return set("search", search);
        }

        /** Returns only these people. */
        public Builder userIdentityIds(List<String> userIdentityIds) {
            return setNotEmpty("user_identity_ids", userIdentityIds);
        }

        /** See {@link #userIdentityIds(List)}. */
        public Builder userIdentityIds(String... userIdentityIds) {
            return setNotEmpty("user_identity_ids", userIdentityIds);
        }

        public ListUserIdentitiesRequest build() {

            return new ListUserIdentitiesRequest(this);
        }
    }
}
