// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists the unmanaged access methods of an Access Grant, without pages. */
public final class ListUnmanagedAccessMethodsRequest extends RequestBody {

    private ListUnmanagedAccessMethodsRequest(Builder builder) {
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

    @JsonProperty("access_grant_id")
    public String accessGrantId() {
        return get("access_grant_id");
    }

    @JsonProperty("acs_entrance_id")
    public String acsEntranceId() {
        return get("acs_entrance_id");
    }

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    @JsonProperty("space_id")
    public String spaceId() {
        return get("space_id");
    }

    /** Builds instances of {@link ListUnmanagedAccessMethodsRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The Access Grant that they belong to. Required. */
        public Builder accessGrantId(String accessGrantId) {
            return setNotEmpty("access_grant_id", accessGrantId);
        }

        /** Returns only access methods for this entrance. */
        public Builder acsEntranceId(String acsEntranceId) {
            return setNotEmpty("acs_entrance_id", acsEntranceId);
        }

        /** Returns only access methods for this lock. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** Returns only access methods for this space. */
        public Builder spaceId(String spaceId) {
            return setNotEmpty("space_id", spaceId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ListUnmanagedAccessMethodsRequest build() {
            require("access_grant_id");
            return new ListUnmanagedAccessMethodsRequest(this);
        }
    }
}
