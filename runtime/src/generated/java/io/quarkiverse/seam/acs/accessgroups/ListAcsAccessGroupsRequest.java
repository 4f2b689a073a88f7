// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists access groups, without pages. */
public final class ListAcsAccessGroupsRequest extends RequestBody {

    private ListAcsAccessGroupsRequest(Builder builder) {
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

    /** Builds instances of {@link ListAcsAccessGroupsRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only groups of this access system. */
        public Builder acsSystemId(String acsSystemId) {
            return setNotEmpty("acs_system_id", acsSystemId);
        }

        /** Returns only groups of this user. */
        public Builder acsUserId(String acsUserId) {
            return setNotEmpty("acs_user_id", acsUserId);
        }

        /** Returns only what contains this text, in a name or an id for instance. Not meant for exact lookups. */
        public Builder search(String search) {
            return setNotEmpty("search", search);
        }

        /** Returns only groups of this person. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        public ListAcsAccessGroupsRequest build() {

            return new ListAcsAccessGroupsRequest(this);
        }
    }
}
