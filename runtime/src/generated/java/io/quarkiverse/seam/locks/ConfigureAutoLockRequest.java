// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.locks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/**
 * Turns auto-lock on or off: a lock with auto-lock locks itself some seconds after it was unlocked. Check the device's
 * {@code canConfigureAutoLock} first.
 */
public final class ConfigureAutoLockRequest extends RequestBody {

    private ConfigureAutoLockRequest(Builder builder) {
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

    @JsonProperty("auto_lock_delay_seconds")
    public Integer autoLockDelaySeconds() {
        return get("auto_lock_delay_seconds");
    }

    @JsonProperty("auto_lock_enabled")
    public Boolean autoLockEnabled() {
        return get("auto_lock_enabled");
    }

    @JsonProperty("device_id")
    public String deviceId() {
        return get("device_id");
    }

    /** Builds instances of {@link ConfigureAutoLockRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The number of seconds that the lock waits before it locks itself. From 1 to 60. */
        public Builder autoLockDelaySeconds(Integer autoLockDelaySeconds) {
            return set("auto_lock_delay_seconds", autoLockDelaySeconds);
        }

        /** Whether the lock locks itself. Required. */
        public Builder autoLockEnabled(Boolean autoLockEnabled) {
            return set("auto_lock_enabled", autoLockEnabled);
        }

        /** The lock whose auto-lock to turn on or off. Required. */
        public Builder deviceId(String deviceId) {
            return setNotEmpty("device_id", deviceId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public ConfigureAutoLockRequest build() {
            require("auto_lock_enabled", "device_id");
            return new ConfigureAutoLockRequest(this);
        }
    }
}
