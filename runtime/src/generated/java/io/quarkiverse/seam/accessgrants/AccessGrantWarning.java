// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * What may need attention although it still works; empty if there is nothing.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param message The warning in English, for people to read. The wording can change.
 * @param warningCode What may need attention, for code to act on. New ones appear over time.
 */
public record AccessGrantWarning(
        List<String> accessMethodIds,
        Instant createdAt,
        String deviceId,
        List<AccessGrantWarningFailedDevice> failedDevices,
        String message,
        String newCode,
        String originalCode,
        AccessGrantWarningReason reason,
        AccessGrantWarningCode warningCode) {

    public AccessGrantWarning {
        accessMethodIds = Values.copyOf(accessMethodIds);
        failedDevices = Values.copyOf(failedDevices);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AccessGrantWarning}. */
    public static final class Builder {

        private List<String> accessMethodIds;
        private Instant createdAt;
        private String deviceId;
        private List<AccessGrantWarningFailedDevice> failedDevices;
        private String message;
        private String newCode;
        private String originalCode;
        private AccessGrantWarningReason reason;
        private AccessGrantWarningCode warningCode;

        private Builder() {
        }

        public Builder accessMethodIds(List<String> accessMethodIds) {
            this.accessMethodIds = accessMethodIds;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder failedDevices(List<AccessGrantWarningFailedDevice> failedDevices) {
            this.failedDevices = failedDevices;
            return this;
        }

        public Builder message(String message) {
            this.message = message;
            return this;
        }

        public Builder newCode(String newCode) {
            this.newCode = newCode;
            return this;
        }

        public Builder originalCode(String originalCode) {
            this.originalCode = originalCode;
            return this;
        }

        public Builder reason(AccessGrantWarningReason reason) {
            this.reason = reason;
            return this;
        }

        public Builder warningCode(AccessGrantWarningCode warningCode) {
            this.warningCode = warningCode;
            return this;
        }

        public AccessGrantWarning build() {
            return new AccessGrantWarning(accessMethodIds, createdAt, deviceId, failedDevices, message, newCode, originalCode,
                    reason, warningCode);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessGrantWarning[accessMethodIds=" + accessMethodIds + ", createdAt=" + createdAt + ", deviceId=" + deviceId
                + ", failedDevices=" + failedDevices + ", message=" + message + ", newCode=" + Values.masked(newCode)
                + ", originalCode=" + Values.masked(originalCode) + ", reason=" + reason + ", warningCode=" + warningCode + "]";
    }
}
