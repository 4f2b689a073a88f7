// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists unmanaged Access Grants, page by page. */
public final class ListUnmanagedAccessGrantsRequest extends RequestBody {

    private ListUnmanagedAccessGrantsRequest(Builder builder) {
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

    @JsonProperty("acs_entrance_id")
    public String acsEntranceId() {
        return get("acs_entrance_id");
    }

    @JsonProperty("acs_system_id")
    public String acsSystemId() {
        return get("acs_system_id");
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

    @JsonProperty("user_identity_id")
    public String userIdentityId() {
        return get("user_identity_id");
    }

    /** Builds instances of {@link ListUnmanagedAccessGrantsRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only those for this entrance. */
        public Builder acsEntranceId(String acsEntranceId) {
            return setNotEmpty("acs_entrance_id", acsEntranceId);
        }

        /** Returns only those in this access system. */
        public Builder acsSystemId(String acsSystemId) {
            return setNotEmpty("acs_system_id", acsSystemId);
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

        /** Returns only those for the booking that has this key in your system. */
        public Builder reservationKey(String reservationKey) {
            return set("reservation_key", reservationKey);
        }

        /** Returns only those of this person. */
        public Builder userIdentityId(String userIdentityId) {
            return setNotEmpty("user_identity_id", userIdentityId);
        }

        public ListUnmanagedAccessGrantsRequest build() {

            return new ListUnmanagedAccessGrantsRequest(this);
        }
    }
}
