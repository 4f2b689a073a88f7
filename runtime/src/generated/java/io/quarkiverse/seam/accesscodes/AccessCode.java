// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A PIN code on a lock that Seam manages.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param code The digits; null until they are known. Keep them secret, because they open the door.
 * @param commonCodeKey The key of the group of codes with the same digits; null if it belongs to none.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param dormakabaOracodeMetadata Details of a dormakaba Oracode code; null for other codes.
 * @param endsAt When it stops working; null if it is ongoing.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param isBackup Whether it is a spare code of the lock's pool.
 * @param isBackupAccessCodeAvailable Whether {@code pullBackupAccessCode} can replace this code now.
 * @param isManaged Whether Seam controls it. For an unmanaged one, most operations are not available.
 * @param isOfflineAccessCode Whether it works on a lock that has no connection.
 * @param isOneTimeUse Whether it works only once.
 * @param isScheduledOnDevice Whether the lock itself applies the times, without a connection.
 * @param isWaitingForCodeAssignment Whether the digits are not decided yet.
 * @param pendingMutations Changes that Seam has accepted but not completed; empty if there are none.
 * @param pulledBackupAccessCodeId The spare code that replaces it; null if there is none.
 * @param startsAt When it starts to work; null if it is ongoing.
 * @param status Whether the code is on the lock. Do not rely on the code before it is set.
 * @param type Whether the code has an end ({@code time_bound}) or not (ongoing).
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record AccessCode(
        String accessCodeId,
        String code,
        String commonCodeKey,
        Instant createdAt,
        String deviceId,
        AccessCodeDormakabaOracodeMetadata dormakabaOracodeMetadata,
        Instant endsAt,
        List<AccessCodeError> errors,
        Boolean isBackup,
        Boolean isBackupAccessCodeAvailable,
        Boolean isExternalModificationAllowed,
        Boolean isManaged,
        Boolean isOfflineAccessCode,
        Boolean isOneTimeUse,
        Boolean isScheduledOnDevice,
        Boolean isWaitingForCodeAssignment,
        String name,
        List<AccessCodePendingMutation> pendingMutations,
        String pulledBackupAccessCodeId,
        Instant startsAt,
        AccessCodeStatus status,
        AccessCodeType type,
        List<AccessCodeWarning> warnings,
        String workspaceId) {

    public AccessCode {
        errors = Values.copyOf(errors);
        pendingMutations = Values.copyOf(pendingMutations);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AccessCode}. */
    public static final class Builder {

        private String accessCodeId;
        private String code;
        private String commonCodeKey;
        private Instant createdAt;
        private String deviceId;
        private AccessCodeDormakabaOracodeMetadata dormakabaOracodeMetadata;
        private Instant endsAt;
        private List<AccessCodeError> errors;
        private Boolean isBackup;
        private Boolean isBackupAccessCodeAvailable;
        private Boolean isExternalModificationAllowed;
        private Boolean isManaged;
        private Boolean isOfflineAccessCode;
        private Boolean isOneTimeUse;
        private Boolean isScheduledOnDevice;
        private Boolean isWaitingForCodeAssignment;
        private String name;
        private List<AccessCodePendingMutation> pendingMutations;
        private String pulledBackupAccessCodeId;
        private Instant startsAt;
        private AccessCodeStatus status;
        private AccessCodeType type;
        private List<AccessCodeWarning> warnings;
        private String workspaceId;

        private Builder() {
        }

        public Builder accessCodeId(String accessCodeId) {
            this.accessCodeId = accessCodeId;
            return this;
        }

        public Builder code(String code) {
            this.code = code;
            return this;
        }

        public Builder commonCodeKey(String commonCodeKey) {
            this.commonCodeKey = commonCodeKey;
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

        public Builder dormakabaOracodeMetadata(AccessCodeDormakabaOracodeMetadata dormakabaOracodeMetadata) {
            this.dormakabaOracodeMetadata = dormakabaOracodeMetadata;
            return this;
        }

        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        public Builder errors(List<AccessCodeError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder isBackup(Boolean isBackup) {
            this.isBackup = isBackup;
            return this;
        }

        public Builder isBackupAccessCodeAvailable(Boolean isBackupAccessCodeAvailable) {
            this.isBackupAccessCodeAvailable = isBackupAccessCodeAvailable;
            return this;
        }

        public Builder isExternalModificationAllowed(Boolean isExternalModificationAllowed) {
            this.isExternalModificationAllowed = isExternalModificationAllowed;
            return this;
        }

        public Builder isManaged(Boolean isManaged) {
            this.isManaged = isManaged;
            return this;
        }

        public Builder isOfflineAccessCode(Boolean isOfflineAccessCode) {
            this.isOfflineAccessCode = isOfflineAccessCode;
            return this;
        }

        public Builder isOneTimeUse(Boolean isOneTimeUse) {
            this.isOneTimeUse = isOneTimeUse;
            return this;
        }

        public Builder isScheduledOnDevice(Boolean isScheduledOnDevice) {
            this.isScheduledOnDevice = isScheduledOnDevice;
            return this;
        }

        public Builder isWaitingForCodeAssignment(Boolean isWaitingForCodeAssignment) {
            this.isWaitingForCodeAssignment = isWaitingForCodeAssignment;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder pendingMutations(List<AccessCodePendingMutation> pendingMutations) {
            this.pendingMutations = pendingMutations;
            return this;
        }

        public Builder pulledBackupAccessCodeId(String pulledBackupAccessCodeId) {
            this.pulledBackupAccessCodeId = pulledBackupAccessCodeId;
            return this;
        }

        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        public Builder status(AccessCodeStatus status) {
            this.status = status;
            return this;
        }

        public Builder type(AccessCodeType type) {
            this.type = type;
            return this;
        }

        public Builder warnings(List<AccessCodeWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public AccessCode build() {
            return new AccessCode(accessCodeId, code, commonCodeKey, createdAt, deviceId, dormakabaOracodeMetadata, endsAt,
                    errors, isBackup, isBackupAccessCodeAvailable, isExternalModificationAllowed, isManaged,
                    isOfflineAccessCode, isOneTimeUse, isScheduledOnDevice, isWaitingForCodeAssignment, name, pendingMutations,
                    pulledBackupAccessCodeId, startsAt, status, type, warnings, workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessCode[accessCodeId=" + accessCodeId + ", code=" + Values.masked(code) + ", commonCodeKey=" + commonCodeKey
                + ", createdAt=" + createdAt + ", deviceId=" + deviceId + ", dormakabaOracodeMetadata="
                + dormakabaOracodeMetadata + ", endsAt=" + endsAt + ", errors=" + errors + ", isBackup=" + isBackup
                + ", isBackupAccessCodeAvailable=" + isBackupAccessCodeAvailable + ", isExternalModificationAllowed="
                + isExternalModificationAllowed + ", isManaged=" + isManaged + ", isOfflineAccessCode=" + isOfflineAccessCode
                + ", isOneTimeUse=" + isOneTimeUse + ", isScheduledOnDevice=" + isScheduledOnDevice
                + ", isWaitingForCodeAssignment=" + isWaitingForCodeAssignment + ", name=" + name + ", pendingMutations="
                + pendingMutations + ", pulledBackupAccessCodeId=" + pulledBackupAccessCodeId + ", startsAt=" + startsAt
                + ", status=" + status + ", type=" + type + ", warnings=" + warnings + ", workspaceId=" + workspaceId + "]";
    }
}
