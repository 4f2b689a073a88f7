// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Creates a PIN code on each of several locks, with the same digits if all of the locks allow it. */
public final class CreateMultipleRequest extends RequestBody {

    private CreateMultipleRequest(Builder builder) {
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

    @JsonProperty("allow_external_modification")
    public Boolean allowExternalModification() {
        return get("allow_external_modification");
    }

    @JsonProperty("attempt_for_offline_device")
    public Boolean attemptForOfflineDevice() {
        return get("attempt_for_offline_device");
    }

    @JsonProperty("behavior_when_code_cannot_be_shared")
    public CreateMultipleBehaviorWhenCodeCannotBeShared behaviorWhenCodeCannotBeShared() {
        return get("behavior_when_code_cannot_be_shared");
    }

    @JsonProperty("code")
    public String code() {
        return get("code");
    }

    @JsonProperty("device_ids")
    public List<String> deviceIds() {
        return get("device_ids");
    }

    @JsonProperty("ends_at")
    public Instant endsAt() {
        return get("ends_at");
    }

    @JsonProperty("is_external_modification_allowed")
    public Boolean isExternalModificationAllowed() {
        return get("is_external_modification_allowed");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("prefer_native_scheduling")
    public Boolean preferNativeScheduling() {
        return get("prefer_native_scheduling");
    }

    @JsonProperty("preferred_code_length")
    public Integer preferredCodeLength() {
        return get("preferred_code_length");
    }

    @JsonProperty("starts_at")
    public Instant startsAt() {
        return get("starts_at");
    }

    @JsonProperty("use_backup_access_code_pool")
    public Boolean useBackupAccessCodePool() {
        return get("use_backup_access_code_pool");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("code");
    }

    /** Builds instances of {@link CreateMultipleRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The older name of {@code isExternalModificationAllowed}. Use that one instead. */
        public Builder allowExternalModification(Boolean allowExternalModification) {
            return set("allow_external_modification", allowExternalModification);
        }

        /** Whether to accept the code even if the lock is currently offline, and set it later. Default: {@code true}. */
        public Builder attemptForOfflineDevice(Boolean attemptForOfflineDevice) {
            return set("attempt_for_offline_device", attemptForOfflineDevice);
        }

        /** Whether to fail if the locks cannot share the digits, or to choose digits for each lock. Default: {@code throw}. */
        public Builder behaviorWhenCodeCannotBeShared(
                CreateMultipleBehaviorWhenCodeCannotBeShared behaviorWhenCodeCannotBeShared) {
            return set("behavior_when_code_cannot_be_shared", behaviorWhenCodeCannotBeShared);
        }

        /**
         * The digits, which must follow the rules of the lock. If omitted, Seam chooses them. From 4 to 12 characters. Must
         * match {@code ^\d+$}.
         */
        public Builder code(String code) {
            return setNotEmpty("code", code);
        }

        /** The locks to set a code on. Required. */
        public Builder deviceIds(List<String> deviceIds) {
            return setNotEmpty("device_ids", deviceIds);
        }

        /** See {@link #deviceIds(List)}. */
        public Builder deviceIds(String... deviceIds) {
            return setNotEmpty("device_ids", deviceIds);
        }

        /** When the code stops working. If omitted, it works until it is deleted. */
        public Builder endsAt(Instant endsAt) {
            return set("ends_at", endsAt);
        }

        /** Whether changes made at the lock or in the provider's app are kept. If false, Seam reverts them. */
        public Builder isExternalModificationAllowed(Boolean isExternalModificationAllowed) {
            return set("is_external_modification_allowed", isExternalModificationAllowed);
        }

        /** The name of the code in Seam. The lock and the provider's app may show it shortened or extended. */
        public Builder name(String name) {
            return set("name", name);
        }

        /**
         * Whether the lock itself should apply the times, if it can. If not, Seam sets and removes the code on time, which
         * requires a connection at that moment.
         */
        public Builder preferNativeScheduling(Boolean preferNativeScheduling) {
            return set("prefer_native_scheduling", preferNativeScheduling);
        }

        /** The number of digits if Seam chooses the code. If the lock does not support it, the minimum is used. */
        public Builder preferredCodeLength(Integer preferredCodeLength) {
            return set("preferred_code_length", preferredCodeLength);
        }

        /** When the code starts to work. If omitted, it works from now on. */
        public Builder startsAt(Instant startsAt) {
            return set("starts_at", startsAt);
        }

        /** Whether to keep spare codes on the lock, for {@code pullBackupAccessCode}. */
        public Builder useBackupAccessCodePool(Boolean useBackupAccessCodePool) {
            return set("use_backup_access_code_pool", useBackupAccessCodePool);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateMultipleRequest build() {
            require("device_ids");
            return new CreateMultipleRequest(this);
        }
    }
}
