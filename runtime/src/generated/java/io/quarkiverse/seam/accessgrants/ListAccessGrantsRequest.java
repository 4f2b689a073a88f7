// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists Access Grants, page by page. */
public final class ListAccessGrantsRequest extends RequestBody {

    private ListAccessGrantsRequest(Builder builder) {
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

    @JsonProperty("access_code_id")
    public String accessCodeId() {
        return get("access_code_id");
    }

    @JsonProperty("access_grant_ids")
    public List<String> accessGrantIds() {
        return get("access_grant_ids");
    }

    @JsonProperty("access_grant_key")
    public String accessGrantKey() {
        return get("access_grant_key");
    }

    @JsonProperty("acs_entrance_id")
    public String acsEntranceId() {
        return get("acs_entrance_id");
    }

    @JsonProperty("acs_system_id")
    public String acsSystemId() {
        return get("acs_system_id");
    }

    @JsonProperty("customer_key")
    public String customerKey() {
        return get("customer_key");
    }

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    @JsonProperty("limit")
    public Integer limit() {
        return get("limit");
    }

    @JsonProperty("page_cursor")
    public String pageCursor() {
        return get("page_cursor");
    }

    @JsonProperty("reservation_key")
    public String reservationKey() {
        return get("reservation_key");
    }

    @JsonProperty("space_id")
    public String spaceId() {
        return get("space_id");
    }

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Builds instances of {@link ListAccessGrantsRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only the Access Grant that this access code belongs to. */
        public Builder accessCodeId(String accessCodeId) {
            return setNotEmpty("access_code_id", accessCodeId);
        }

        /** Returns only the Access Grants with these ids. */
        public Builder accessGrantIds(List<String> accessGrantIds) {
            return setNotEmpty("access_grant_ids", accessGrantIds);
        }

        /** See {@link #accessGrantIds(List)}. */
        public Builder accessGrantIds(String... accessGrantIds) {
            return setNotEmpty("access_grant_ids", accessGrantIds);
        }

        /** Returns only the Access Grant that has this key in your system. */
        public Builder accessGrantKey(String accessGrantKey) {
            return set("access_grant_key", accessGrantKey);
        }

        /** Sends null for {@code accessGrantKey}, which unsets it. */
        public Builder clearAccessGrantKey() {
            return clear("access_grant_key");
        }

        /** Returns only Access Grants for this entrance. */
        public Builder acsEntranceId(String acsEntranceId) {
            return setNotEmpty("acs_entrance_id", acsEntranceId);
        }

        /** Returns only Access Grants in this access system. */
        public Builder acsSystemId(String acsSystemId) {
            return setNotEmpty("acs_system_id", acsSystemId);
        }

        /** Returns only what belongs to the customer that has this key in your system. */
        public Builder customerKey(String customerKey) {
            return set("customer_key", customerKey);
        }

        /** Returns only Access Grants for this lock. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
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

        /** Returns only Access Grants for the booking that has this key in your system. */
        public Builder reservationKey(String reservationKey) {
            return set("reservation_key", reservationKey);
        }

        /** Returns only Access Grants for this space. */
        public Builder spaceId(String spaceId) {
            return setNotEmpty("space_id", spaceId);
        }

        /** Returns only Access Grants of this person. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        public ListAccessGrantsRequest build() {

            return new ListAccessGrantsRequest(this);
        }
    }
}
