// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.phones;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkiverse.seam.devices.DeviceType;
import io.quarkiverse.seam.runtime.api.Values;

/**
 * A phone that can have mobile keys.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param customMetadata Your own entries, strings and booleans by key.
 * @param displayName The name to show in a user interface.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param nickname The name given in Seam; null if there is none.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record Phone(
        Instant createdAt,
        Map<String, Object> customMetadata,
        String deviceId,
        DeviceType deviceType,
        String displayName,
        List<PhoneError> errors,
        String nickname,
        PhoneProperties properties,
        List<PhoneWarning> warnings,
        String workspaceId) {

    public Phone {
        customMetadata = Values.copyOf(customMetadata);
        errors = Values.copyOf(errors);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link Phone}. */
    public static final class Builder {

        private Instant createdAt;
        private Map<String, Object> customMetadata;
        private String deviceId;
        private DeviceType deviceType;
        private String displayName;
        private List<PhoneError> errors;
        private String nickname;
        private PhoneProperties properties;
        private List<PhoneWarning> warnings;
        private String workspaceId;

        private Builder() {
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder customMetadata(Map<String, Object> customMetadata) {
            this.customMetadata = customMetadata;
            return this;
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder deviceType(DeviceType deviceType) {
            this.deviceType = deviceType;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder errors(List<PhoneError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder nickname(String nickname) {
            this.nickname = nickname;
            return this;
        }

        public Builder properties(PhoneProperties properties) {
            this.properties = properties;
            return this;
        }

        public Builder warnings(List<PhoneWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public Phone build() {
            return new Phone(createdAt, customMetadata, deviceId, deviceType, displayName, errors, nickname, properties,
                    warnings, workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "Phone[createdAt=" + createdAt + ", customMetadata=" + Values.masked(customMetadata) + ", deviceId=" + deviceId
                + ", deviceType=" + deviceType + ", displayName=" + displayName + ", errors=" + errors + ", nickname="
                + nickname + ", properties=" + properties + ", warnings=" + warnings + ", workspaceId=" + workspaceId + "]";
    }
}
