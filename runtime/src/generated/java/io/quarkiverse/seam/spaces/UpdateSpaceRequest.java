// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Changes a space. Lists of devices or entrances replace the existing ones. */
public final class UpdateSpaceRequest extends RequestBody {

    private UpdateSpaceRequest(Builder builder) {
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

    @JsonProperty("acs_entrance_ids")
    public List<String> acsEntranceIds() {
        return get("acs_entrance_ids");
    }

    @JsonProperty("customer_data")
    public UpdateSpaceCustomerData customerData() {
        return get("customer_data");
    }

    @JsonProperty("device_ids")
    public List<String> deviceIds() {
        return get("device_ids");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("space_id")
    public String spaceId() {
        return get("space_id");
    }

    @JsonProperty("space_key")
    public String spaceKey() {
        return get("space_key");
    }

    /** Builds instances of {@link UpdateSpaceRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** All entrances of the space. Others are removed from it. */
        public Builder acsEntranceIds(List<String> acsEntranceIds) {
            return setNotEmpty("acs_entrance_ids", acsEntranceIds);
        }

        /** See {@link #acsEntranceIds(List)}. */
        public Builder acsEntranceIds(String... acsEntranceIds) {
            return setNotEmpty("acs_entrance_ids", acsEntranceIds);
        }

        /** Details of the place, for messages and user interfaces. */
        public Builder customerData(UpdateSpaceCustomerData customerData) {
            return set("customer_data", customerData);
        }

        /** All devices of the space. Others are removed from it. */
        public Builder deviceIds(List<String> deviceIds) {
            return setNotEmpty("device_ids", deviceIds);
        }

        /** See {@link #deviceIds(List)}. */
        public Builder deviceIds(String... deviceIds) {
            return setNotEmpty("device_ids", deviceIds);
        }

        /** The new name of the space for a user interface. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Selects the space by Seam's id. */
        public Builder spaceId(String spaceId) {
            return setNotEmpty("space_id", spaceId);
        }

        /** Selects the space by your own key for it. */
        public Builder spaceKey(String spaceKey) {
            return set("space_key", spaceKey);
        }

        public UpdateSpaceRequest build() {

            return new UpdateSpaceRequest(this);
        }
    }
}
