// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectedaccounts;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Changes the settings of an account, for instance which of its devices are managed. */
public final class UpdateConnectedAccountRequest extends RequestBody {

    private UpdateConnectedAccountRequest(Builder builder) {
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

    @JsonProperty("accepted_capabilities")
    public List<AcceptedCapability> acceptedCapabilities() {
        return get("accepted_capabilities");
    }

    @JsonProperty("automatically_manage_new_devices")
    public Boolean automaticallyManageNewDevices() {
        return get("automatically_manage_new_devices");
    }

    @JsonProperty("connected_account_id")
    public String connectedAccountId() {
        return get("connected_account_id");
    }

    @JsonProperty("custom_metadata")
    public Map<String, Object> customMetadata() {
        return get("custom_metadata");
    }

    @JsonProperty("customer_key")
    public String customerKey() {
        return get("customer_key");
    }

    @JsonProperty("display_name")
    public String displayName() {
        return get("display_name");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("custom_metadata");
    }

    /** Builds instances of {@link UpdateConnectedAccountRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Restricts the devices of the account to those with one of these capabilities. */
        public Builder acceptedCapabilities(List<AcceptedCapability> acceptedCapabilities) {
            return set("accepted_capabilities", acceptedCapabilities);
        }

        /** See {@link #acceptedCapabilities(List)}. */
        public Builder acceptedCapabilities(AcceptedCapability... acceptedCapabilities) {
            return set("accepted_capabilities", acceptedCapabilities);
        }

        /** Whether new devices of the account are managed. If false, they are unmanaged. */
        public Builder automaticallyManageNewDevices(Boolean automaticallyManageNewDevices) {
            return set("automatically_manage_new_devices", automaticallyManageNewDevices);
        }

        /** The account to change. Required. */
        public Builder connectedAccountId(String connectedAccountId) {
            return setNotEmpty("connected_account_id", connectedAccountId);
        }

        /**
         * The new entries instead of all previous ones, strings of up to 500 characters or booleans. At most 50 keys. Values
         * may be null.
         */
        public Builder customMetadata(Map<String, ?> customMetadata) {
            return set("custom_metadata", customMetadata);
        }

        /** Your own key for the customer that the account belongs to. */
        public Builder customerKey(String customerKey) {
            return setNotEmpty("customer_key", customerKey);
        }

        /** The name to show in a user interface. At most 255 characters. */
        public Builder displayName(String displayName) {
            return setNotEmpty("display_name", displayName);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UpdateConnectedAccountRequest build() {
            require("connected_account_id");
            return new UpdateConnectedAccountRequest(this);
        }
    }
}
