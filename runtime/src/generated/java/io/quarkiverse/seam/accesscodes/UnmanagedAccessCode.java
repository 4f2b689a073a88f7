// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A PIN code on a lock that was not set through Seam.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param cannotBeManaged True if the provider does not allow the code to be managed; null otherwise.
 * @param cannotDeleteUnmanagedAccessCode True if only the provider's own app can delete the code; null otherwise.
 * @param code The digits; null if the lock does not reveal them. Keep them secret.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param endsAt When it stops working; null if it is ongoing.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param isManaged Whether Seam controls it. For an unmanaged one, most operations are not available.
 * @param startsAt When it starts to work; null if it is ongoing.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record UnmanagedAccessCode(
        String accessCodeId,
        Boolean cannotBeManaged,
        Boolean cannotDeleteUnmanagedAccessCode,
        String code,
        Instant createdAt,
        String deviceId,
        UnmanagedAccessCodeDormakabaOracodeMetadata dormakabaOracodeMetadata,
        Instant endsAt,
        List<UnmanagedAccessCodeError> errors,
        Boolean isManaged,
        String name,
        Instant startsAt,
        UnmanagedAccessCodeStatus status,
        AccessCodeType type,
        List<UnmanagedAccessCodeWarning> warnings,
        String workspaceId) {

    public UnmanagedAccessCode {
        errors = Values.copyOf(errors);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link UnmanagedAccessCode}. */
    public static final class Builder {

        private String accessCodeId;
        private Boolean cannotBeManaged;
        private Boolean cannotDeleteUnmanagedAccessCode;
        private String code;
        private Instant createdAt;
        private String deviceId;
        private UnmanagedAccessCodeDormakabaOracodeMetadata dormakabaOracodeMetadata;
        private Instant endsAt;
        private List<UnmanagedAccessCodeError> errors;
        private Boolean isManaged;
        private String name;
        private Instant startsAt;
        private UnmanagedAccessCodeStatus status;
        private AccessCodeType type;
        private List<UnmanagedAccessCodeWarning> warnings;
        private String workspaceId;

        private Builder() {
        }

        public Builder accessCodeId(String accessCodeId) {
            this.accessCodeId = accessCodeId;
            return this;
        }

        public Builder cannotBeManaged(Boolean cannotBeManaged) {
            this.cannotBeManaged = cannotBeManaged;
            return this;
        }

        public Builder cannotDeleteUnmanagedAccessCode(Boolean cannotDeleteUnmanagedAccessCode) {
            this.cannotDeleteUnmanagedAccessCode = cannotDeleteUnmanagedAccessCode;
            return this;
        }

        public Builder code(String code) {
            this.code = code;
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

        public Builder dormakabaOracodeMetadata(UnmanagedAccessCodeDormakabaOracodeMetadata dormakabaOracodeMetadata) {
            this.dormakabaOracodeMetadata = dormakabaOracodeMetadata;
            return this;
        }

        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        public Builder errors(List<UnmanagedAccessCodeError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder isManaged(Boolean isManaged) {
            this.isManaged = isManaged;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        public Builder status(UnmanagedAccessCodeStatus status) {
            this.status = status;
            return this;
        }

        public Builder type(AccessCodeType type) {
            this.type = type;
            return this;
        }

        public Builder warnings(List<UnmanagedAccessCodeWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public UnmanagedAccessCode build() {
            return new UnmanagedAccessCode(accessCodeId, cannotBeManaged, cannotDeleteUnmanagedAccessCode, code, createdAt,
                    deviceId, dormakabaOracodeMetadata, endsAt, errors, isManaged, name, startsAt, status, type, warnings,
                    workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "UnmanagedAccessCode[accessCodeId=" + accessCodeId + ", cannotBeManaged=" + cannotBeManaged
                + ", cannotDeleteUnmanagedAccessCode=" + cannotDeleteUnmanagedAccessCode + ", code=" + Values.masked(code)
                + ", createdAt=" + createdAt + ", deviceId=" + deviceId + ", dormakabaOracodeMetadata="
                + dormakabaOracodeMetadata + ", endsAt=" + endsAt + ", errors=" + errors + ", isManaged=" + isManaged
                + ", name=" + name + ", startsAt=" + startsAt + ", status=" + status + ", type=" + type + ", warnings="
                + warnings + ", workspaceId=" + workspaceId + "]";
    }
}
