// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.spaces;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Creates a space, with or without devices and entrances. */
public final class CreateSpaceRequest extends RequestBody {

    private CreateSpaceRequest(Builder builder) {
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

    @JsonProperty("connected_account_ids")
    public List<String> connectedAccountIds() {
        return get("connected_account_ids");
    }

    @JsonProperty("customer_data")
    public CreateSpaceCustomerData customerData() {
        return get("customer_data");
    }

    @JsonProperty("customer_key")
    public String customerKey() {
        return get("customer_key");
    }

    @JsonProperty("device_ids")
    public List<String> deviceIds() {
        return get("device_ids");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("space_key")
    public String spaceKey() {
        return get("space_key");
    }

    /** Builds instances of {@link CreateSpaceRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The entrances to add to the space. */
        public Builder acsEntranceIds(List<String> acsEntranceIds) {
            return setNotEmpty("acs_entrance_ids", acsEntranceIds);
        }

        /** See {@link #acsEntranceIds(List)}. */
        public Builder acsEntranceIds(String... acsEntranceIds) {
            return setNotEmpty("acs_entrance_ids", acsEntranceIds);
        }

        /** The connected accounts to add to the space. */
        public Builder connectedAccountIds(List<String> connectedAccountIds) {
            return setNotEmpty("connected_account_ids", connectedAccountIds);
        }

        /** See {@link #connectedAccountIds(List)}. */
        public Builder connectedAccountIds(String... connectedAccountIds) {
            return setNotEmpty("connected_account_ids", connectedAccountIds);
        }

        /** Details of the place, for messages and user interfaces. */
        public Builder customerData(CreateSpaceCustomerData customerData) {
            return set("customer_data", customerData);
        }

        /** Your own key for the customer that the space belongs to. */
        public Builder customerKey(String customerKey) {
            return setNotEmpty("customer_key", customerKey);
        }

        /** The devices to add to the space. */
        public Builder deviceIds(List<String> deviceIds) {
            return setNotEmpty("device_ids", deviceIds);
        }

        /** See {@link #deviceIds(List)}. */
        public Builder deviceIds(String... deviceIds) {
            return setNotEmpty("device_ids", deviceIds);
        }

        /** The name of the space for a user interface. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Your own key for the space, unique in the workspace. */
        public Builder spaceKey(String spaceKey) {
            return set("space_key", spaceKey);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateSpaceRequest build() {
            require("name");
            return new CreateSpaceRequest(this);
        }
    }
}
