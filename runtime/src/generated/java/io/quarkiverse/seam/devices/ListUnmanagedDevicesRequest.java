// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Lists unmanaged devices, page by page. */
public final class ListUnmanagedDevicesRequest extends RequestBody {

    private ListUnmanagedDevicesRequest(Builder builder) {
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

    @JsonProperty("connect_webview_id")
    public String connectWebviewId() {
        return get("connect_webview_id");
    }

    @JsonProperty("connected_account_id")
    public String connectedAccountId() {
        return get("connected_account_id");
    }

    @JsonProperty("connected_account_ids")
    public List<String> connectedAccountIds() {
        return get("connected_account_ids");
    }

    @JsonProperty("created_before")
    public Instant createdBefore() {
        return get("created_before");
    }

    @JsonProperty("custom_metadata_has")
    public Map<String, Object> customMetadataHas() {
        return get("custom_metadata_has");
    }

    @JsonProperty("customer_key")
    public String customerKey() {
        return get("customer_key");
    }

    @JsonProperty("device_ids")
    public List<String> deviceIds() {
        return get("device_ids");
    }

    @JsonProperty("device_type")
    public DeviceType deviceType() {
        return get("device_type");
    }

    @JsonProperty("device_types")
    public List<DeviceType> deviceTypes() {
        return get("device_types");
    }

    @JsonProperty("limit")
    public Integer limit() {
        return get("limit");
    }

    @JsonProperty("manufacturer")
    public Manufacturer manufacturer() {
        return get("manufacturer");
    }

    @JsonProperty("page_cursor")
    public String pageCursor() {
        return get("page_cursor");
    }

    @JsonProperty("search")
    public String search() {
        return get("search");
    }

    @JsonProperty("space_id")
    public String spaceId() {
        return get("space_id");
    }

    @JsonProperty("user_identifier_key")
    public String userIdentifierKey() {
        return get("user_identifier_key");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("custom_metadata_has", "search", "user_identifier_key");
    }

    /** Builds instances of {@link ListUnmanagedDevicesRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Returns only devices that were connected through this Connect Webview. */
        public Builder connectWebviewId(String connectWebviewId) {
            return setNotEmpty("connect_webview_id", connectWebviewId);
        }

        /** Returns only devices of this connected account. */
        public Builder connectedAccountId(String connectedAccountId) {
            return setNotEmpty("connected_account_id", connectedAccountId);
        }

        /** Returns only devices of these connected accounts. */
        public Builder connectedAccountIds(List<String> connectedAccountIds) {
            return setNotEmpty("connected_account_ids", connectedAccountIds);
        }

        /** See {@link #connectedAccountIds(List)}. */
        public Builder connectedAccountIds(String... connectedAccountIds) {
            return setNotEmpty("connected_account_ids", connectedAccountIds);
        }

        /** Returns only what was created before this time. Keeps a list from growing while you page through it. */
        public Builder createdBefore(Instant createdBefore) {
            return set("created_before", createdBefore);
        }

        /** Returns only what has every one of these entries in its custom metadata, key and value. */
        public Builder customMetadataHas(Map<String, ?> customMetadataHas) {
            return set("custom_metadata_has", customMetadataHas);
        }

        /** Returns only what belongs to the customer that has this key in your system. */
        public Builder customerKey(String customerKey) {
            return set("customer_key", customerKey);
        }

        /** Returns only the devices with these ids. */
        public Builder deviceIds(List<String> deviceIds) {
            return setNotEmpty("device_ids", deviceIds);
        }

        /** See {@link #deviceIds(List)}. */
        public Builder deviceIds(String... deviceIds) {
            return setNotEmpty("device_ids", deviceIds);
        }

        /** Returns only devices of this type. */
        public Builder deviceType(DeviceType deviceType) {
            return set("device_type", deviceType);
        }

        /** Returns only devices of any of these types. */
        public Builder deviceTypes(List<DeviceType> deviceTypes) {
            return set("device_types", deviceTypes);
        }

        /** See {@link #deviceTypes(List)}. */
        public Builder deviceTypes(DeviceType... deviceTypes) {
            return set("device_types", deviceTypes);
        }

        /**
         * The maximum number of results on a page. The default differs from list to list. More than 0. Default: {@code 22900}.
         */
        public Builder limit(Integer limit) {
            return set("limit", limit);
        }

        /** Returns only devices of this brand. */
        public Builder manufacturer(Manufacturer manufacturer) {
            return set("manufacturer", manufacturer);
        }

        /** Where to continue: the cursor that came with the previous page. Valid only with the same other fields as before. */
        public Builder pageCursor(String pageCursor) {
            return set("page_cursor", pageCursor);
        }

        /** Returns only what contains this text, in a name or an id for instance. Not meant for exact lookups. */
        public Builder search(String search) {
            return setNotEmpty("search", search);
        }

        /** Returns only what is in this space. */
        public Builder spaceId(String spaceId) {
            return setNotEmpty("space_id", spaceId);
        }

        /**
         * Returns only what your own user with this key can see. Treat the key as a secret, because together with a publishable
         * key it opens a session.
         */
        public Builder userIdentifierKey(String userIdentifierKey) {
            return set("user_identifier_key", userIdentifierKey);
        }

        public ListUnmanagedDevicesRequest build() {

            return new ListUnmanagedDevicesRequest(this);
        }
    }
}
