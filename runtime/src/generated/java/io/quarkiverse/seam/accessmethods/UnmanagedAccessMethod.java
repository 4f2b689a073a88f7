// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A PIN code, card or mobile key that was not created through Seam.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param code The digits; null if it is not a PIN code, or they are unknown. Keep them secret.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param displayName The name to show in a user interface.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param issuedAt Since when it works; null if it does not work yet.
 * @param pendingMutations Changes that Seam has accepted but not completed; empty if there are none.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record UnmanagedAccessMethod(
        String accessMethodId,
        String code,
        Instant createdAt,
        String displayName,
        List<UnmanagedAccessMethodError> errors,
        Boolean isAssignmentRequired,
        Boolean isEncodingRequired,
        Boolean isIssued,
        Boolean isReadyForAssignment,
        Boolean isReadyForEncoding,
        Instant issuedAt,
        AccessMethodMode mode,
        List<UnmanagedAccessMethodPendingMutation> pendingMutations,
        List<UnmanagedAccessMethodWarning> warnings,
        String workspaceId) {

    public UnmanagedAccessMethod {
        errors = Values.copyOf(errors);
        pendingMutations = Values.copyOf(pendingMutations);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link UnmanagedAccessMethod}. */
    public static final class Builder {

        private String accessMethodId;
        private String code;
        private Instant createdAt;
        private String displayName;
        private List<UnmanagedAccessMethodError> errors;
        private Boolean isAssignmentRequired;
        private Boolean isEncodingRequired;
        private Boolean isIssued;
        private Boolean isReadyForAssignment;
        private Boolean isReadyForEncoding;
        private Instant issuedAt;
        private AccessMethodMode mode;
        private List<UnmanagedAccessMethodPendingMutation> pendingMutations;
        private List<UnmanagedAccessMethodWarning> warnings;
        private String workspaceId;

        private Builder() {
        }

        public Builder accessMethodId(String accessMethodId) {
            this.accessMethodId = accessMethodId;
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

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder errors(List<UnmanagedAccessMethodError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder isAssignmentRequired(Boolean isAssignmentRequired) {
            this.isAssignmentRequired = isAssignmentRequired;
            return this;
        }

        public Builder isEncodingRequired(Boolean isEncodingRequired) {
            this.isEncodingRequired = isEncodingRequired;
            return this;
        }

        public Builder isIssued(Boolean isIssued) {
            this.isIssued = isIssued;
            return this;
        }

        public Builder isReadyForAssignment(Boolean isReadyForAssignment) {
            this.isReadyForAssignment = isReadyForAssignment;
            return this;
        }

        public Builder isReadyForEncoding(Boolean isReadyForEncoding) {
            this.isReadyForEncoding = isReadyForEncoding;
            return this;
        }

        public Builder issuedAt(Instant issuedAt) {
            this.issuedAt = issuedAt;
            return this;
        }

        public Builder mode(AccessMethodMode mode) {
            this.mode = mode;
            return this;
        }

        public Builder pendingMutations(List<UnmanagedAccessMethodPendingMutation> pendingMutations) {
            this.pendingMutations = pendingMutations;
            return this;
        }

        public Builder warnings(List<UnmanagedAccessMethodWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public UnmanagedAccessMethod build() {
            return new UnmanagedAccessMethod(accessMethodId, code, createdAt, displayName, errors, isAssignmentRequired,
                    isEncodingRequired, isIssued, isReadyForAssignment, isReadyForEncoding, issuedAt, mode, pendingMutations,
                    warnings, workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "UnmanagedAccessMethod[accessMethodId=" + accessMethodId + ", code=" + Values.masked(code) + ", createdAt="
                + createdAt + ", displayName=" + displayName + ", errors=" + errors + ", isAssignmentRequired="
                + isAssignmentRequired + ", isEncodingRequired=" + isEncodingRequired + ", isIssued=" + isIssued
                + ", isReadyForAssignment=" + isReadyForAssignment + ", isReadyForEncoding=" + isReadyForEncoding
                + ", issuedAt=" + issuedAt + ", mode=" + mode + ", pendingMutations=" + pendingMutations + ", warnings="
                + warnings + ", workspaceId=" + workspaceId + "]";
    }
}
