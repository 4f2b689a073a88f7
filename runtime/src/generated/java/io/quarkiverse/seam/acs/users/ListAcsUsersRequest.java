// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists users of access systems, page by page. */
public final class ListAcsUsersRequest extends RequestBody {

    private ListAcsUsersRequest(Builder builder) {
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

    @JsonProperty("created_before")
    public Instant createdBefore() {
        return get("created_before");
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

    @JsonProperty("user_identity_email_address")
    public String userIdentityEmailAddress() {
        return get("user_identity_email_address");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    @JsonProperty("user_identity_phone_number")
    public String userIdentityPhoneNumber() {
        return get("user_identity_phone_number");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("search");
    }

    /** Builds instances of {@link ListAcsUsersRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only users of this access system. */
        public Builder acsSystemId(String acsSystemId) {
            return setNotEmpty("acs_system_id", acsSystemId);
        }

        /** Returns only what was created before this time. Keeps a list from growing while you page through it. */
        public Builder createdBefore(Instant createdBefore) {
            return set("created_before", createdBefore);
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

        /** Returns only the users of the person with this email address. */
        public Builder userIdentityEmailAddress(String userIdentityEmailAddress) {
            return set("user_identity_email_address", userIdentityEmailAddress);
        }

        /** Returns only the users of this person. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        /** Returns only the users of the person with this phone number. */
        public Builder userIdentityPhoneNumber(String userIdentityPhoneNumber) {
            return set("user_identity_phone_number", userIdentityPhoneNumber);
        }

        public ListAcsUsersRequest build() {

            return new ListAcsUsersRequest(this);
        }
    }
}
