// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessmethods;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A PIN code, card or mobile key of an Access Grant.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param clientSessionToken The token with which a mobile app gets the key; null if there is none. Keep it secret.
 * @param code The digits; null if it is not a PIN code, or they are not known yet. Keep them secret.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param displayName The name to show in a user interface.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param instantKeyUrl The link to send to the person for a mobile key; null if there is none. Keep it secret, because anyone
 *        can use it.
 * @param isAssignmentRequired Whether a card must be assigned with {@code assignCard} first.
 * @param isEncodingRequired Whether a card must be written by an encoder; null if it is not a card.
 * @param isIssued Whether it works. Do not hand it out before.
 * @param isReadyForAssignment Whether a card can be assigned now.
 * @param isReadyForEncoding Whether the card can be written now.
 * @param issuedAt Since when it works; null if it does not work yet.
 * @param mode PIN code, card, mobile key, or remote unlocking ({@code cloud_key}).
 * @param pendingMutations Changes that Seam has accepted but not completed; empty if there are none.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record AccessMethod(
        String accessMethodId,
        String clientSessionToken,
        String code,
        Instant createdAt,
        String customizationProfileId,
        String displayName,
        List<AccessMethodError> errors,
        String instantKeyUrl,
        Boolean isAssignmentRequired,
        Boolean isEncodingRequired,
        Boolean isIssued,
        Boolean isReadyForAssignment,
        Boolean isReadyForEncoding,
        Instant issuedAt,
        AccessMethodMode mode,
        List<AccessMethodPendingMutation> pendingMutations,
        List<AccessMethodWarning> warnings,
        String workspaceId) {

    public AccessMethod {
        errors = Values.copyOf(errors);
        pendingMutations = Values.copyOf(pendingMutations);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AccessMethod}. */
    public static final class Builder {

        private String accessMethodId;
        private String clientSessionToken;
        private String code;
        private Instant createdAt;
        private String customizationProfileId;
        private String displayName;
        private List<AccessMethodError> errors;
        private String instantKeyUrl;
        private Boolean isAssignmentRequired;
        private Boolean isEncodingRequired;
        private Boolean isIssued;
        private Boolean isReadyForAssignment;
        private Boolean isReadyForEncoding;
        private Instant issuedAt;
        private AccessMethodMode mode;
        private List<AccessMethodPendingMutation> pendingMutations;
        private List<AccessMethodWarning> warnings;
        private String workspaceId;

        private Builder() {
        }

        public Builder accessMethodId(String accessMethodId) {
            this.accessMethodId = accessMethodId;
            return this;
        }

        public Builder clientSessionToken(String clientSessionToken) {
            this.clientSessionToken = clientSessionToken;
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

        public Builder customizationProfileId(String customizationProfileId) {
            this.customizationProfileId = customizationProfileId;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder errors(List<AccessMethodError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder instantKeyUrl(String instantKeyUrl) {
            this.instantKeyUrl = instantKeyUrl;
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

        public Builder pendingMutations(List<AccessMethodPendingMutation> pendingMutations) {
            this.pendingMutations = pendingMutations;
            return this;
        }

        public Builder warnings(List<AccessMethodWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public AccessMethod build() {
            return new AccessMethod(accessMethodId, clientSessionToken, code, createdAt, customizationProfileId, displayName,
                    errors, instantKeyUrl, isAssignmentRequired, isEncodingRequired, isIssued, isReadyForAssignment,
                    isReadyForEncoding, issuedAt, mode, pendingMutations, warnings, workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessMethod[accessMethodId=" + accessMethodId + ", clientSessionToken=" + Values.masked(clientSessionToken)
                + ", code=" + Values.masked(code) + ", createdAt=" + createdAt + ", customizationProfileId="
                + customizationProfileId + ", displayName=" + displayName + ", errors=" + errors + ", instantKeyUrl="
                + Values.masked(instantKeyUrl) + ", isAssignmentRequired=" + isAssignmentRequired + ", isEncodingRequired="
                + isEncodingRequired + ", isIssued=" + isIssued + ", isReadyForAssignment=" + isReadyForAssignment
                + ", isReadyForEncoding=" + isReadyForEncoding + ", issuedAt=" + issuedAt + ", mode=" + mode
                + ", pendingMutations=" + pendingMutations + ", warnings=" + warnings + ", workspaceId=" + workspaceId + "]";
    }
}
