// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Changes a device. Setting {@code isManaged} to false makes the device and its access codes unmanaged. */
public final class UpdateDeviceRequest extends RequestBody {

    private UpdateDeviceRequest(Builder builder) {
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

    @JsonProperty("backup_access_code_pool_enabled")
    public Boolean backupAccessCodePoolEnabled() {
        return get("backup_access_code_pool_enabled");
    }

    @JsonProperty("custom_metadata")
    public Map<String, Object> customMetadata() {
        return get("custom_metadata");
    }

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    @JsonProperty("is_managed")
    public Boolean isManaged() {
        return get("is_managed");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("properties")
    public UpdateDeviceProperties properties() {
        return get("properties");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("custom_metadata");
    }

    /** Builds instances of {@link UpdateDeviceRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Whether Seam keeps spare PIN codes on the lock, for when setting a code fails. */
        public Builder backupAccessCodePoolEnabled(Boolean backupAccessCodePoolEnabled) {
            return set("backup_access_code_pool_enabled", backupAccessCodePoolEnabled);
        }

        /**
         * Entries to add or replace, strings of up to 500 characters or booleans. A null value removes its key. At most 50
         * keys. Values may be null.
         */
        public Builder customMetadata(Map<String, ?> customMetadata) {
            return set("custom_metadata", customMetadata);
        }

        /** The device to change. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /**
         * False makes the device unmanaged: Seam still shows it but no longer controls it. UnmanagedDevices.update makes it
         * managed again. Default: {@code true}.
         */
        public Builder isManaged(Boolean isManaged) {
            return set("is_managed", isManaged);
        }

        /** A name for use in Seam; null restores the provider's name. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** Sends null for {@code name}, which unsets it. */
        public Builder clearName() {
            return clear("name");
        }

        /** An older way to set the name. Use the name field of the request instead. */
        public Builder properties(UpdateDeviceProperties properties) {
            return set("properties", properties);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public UpdateDeviceRequest build() {
            require("device_id");
            return new UpdateDeviceRequest(this);
        }
    }
}
