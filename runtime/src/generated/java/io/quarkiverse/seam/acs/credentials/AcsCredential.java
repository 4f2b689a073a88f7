// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.accessmethods.AccessMethodMode;
import io.quarkiverse.seam.runtime.api.Values;

/**
 * A card, PIN code or mobile key of an access system.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param accessMethod PIN code, card, mobile key, or remote unlocking ({@code cloud_key}).
 * @param cardNumber The number of the card; null if it is not a card, or not written yet.
 * @param code The digits; null if it is not a PIN code. Keep them secret.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param displayName The name to show in a user interface.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param externalType The kind of object at the provider. New ones appear over time.
 * @param externalTypeDisplayName The kind of object at the provider, as a user interface should show it.
 * @param isIssued Whether it works; null if unknown.
 * @param isLatestDesiredStateSyncedWithProvider Whether the access system has all changes that were made in Seam; null if
 *        unknown.
 * @param isManaged Whether Seam controls it. For an unmanaged one, most operations are not available.
 * @param isMultiPhoneSyncCredential Whether it is for several phones. Each phone then has its own credential.
 * @param issuedAt Since when it works; null if it does not work yet.
 * @param latestDesiredStateSyncedWithProviderAt When the access system last had all changes; null if it never had.
 * @param parentAcsCredentialId The credential for several phones that this one, for a single phone, belongs to; null if there
 *        is none.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record AcsCredential(
        AccessMethodMode accessMethod,
        String acsCredentialId,
        String acsCredentialPoolId,
        String acsSystemId,
        String acsUserId,
        AcsCredentialAssaAbloyVostioMetadata assaAbloyVostioMetadata,
        String cardNumber,
        String code,
        String connectedAccountId,
        Instant createdAt,
        String displayName,
        Instant endsAt,
        List<AcsCredentialError> errors,
        AcsCredentialExternalType externalType,
        String externalTypeDisplayName,
        Boolean isIssued,
        Boolean isLatestDesiredStateSyncedWithProvider,
        Boolean isManaged,
        Boolean isMultiPhoneSyncCredential,
        Boolean isOneTimeUse,
        Instant issuedAt,
        Instant latestDesiredStateSyncedWithProviderAt,
        String parentAcsCredentialId,
        Instant startsAt,
        String userIdentityId,
        AcsCredentialVisionlineMetadata visionlineMetadata,
        List<AcsCredentialWarning> warnings,
        String workspaceId) {

    public AcsCredential {
        errors = Values.copyOf(errors);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AcsCredential}. */
    public static final class Builder {

        private AccessMethodMode accessMethod;
        private String acsCredentialId;
        private String acsCredentialPoolId;
        private String acsSystemId;
        private String acsUserId;
        private AcsCredentialAssaAbloyVostioMetadata assaAbloyVostioMetadata;
        private String cardNumber;
        private String code;
        private String connectedAccountId;
        private Instant createdAt;
        private String displayName;
        private Instant endsAt;
        private List<AcsCredentialError> errors;
        private AcsCredentialExternalType externalType;
        private String externalTypeDisplayName;
        private Boolean isIssued;
        private Boolean isLatestDesiredStateSyncedWithProvider;
        private Boolean isManaged;
        private Boolean isMultiPhoneSyncCredential;
        private Boolean isOneTimeUse;
        private Instant issuedAt;
        private Instant latestDesiredStateSyncedWithProviderAt;
        private String parentAcsCredentialId;
        private Instant startsAt;
        private String userIdentityId;
        private AcsCredentialVisionlineMetadata visionlineMetadata;
        private List<AcsCredentialWarning> warnings;
        private String workspaceId;

        private Builder() {
        }

        public Builder accessMethod(AccessMethodMode accessMethod) {
            this.accessMethod = accessMethod;
            return this;
        }

        public Builder acsCredentialId(String acsCredentialId) {
            this.acsCredentialId = acsCredentialId;
            return this;
        }

        public Builder acsCredentialPoolId(String acsCredentialPoolId) {
            this.acsCredentialPoolId = acsCredentialPoolId;
            return this;
        }

        public Builder acsSystemId(String acsSystemId) {
            this.acsSystemId = acsSystemId;
            return this;
        }

        public Builder acsUserId(String acsUserId) {
            this.acsUserId = acsUserId;
            return this;
        }

        public Builder assaAbloyVostioMetadata(AcsCredentialAssaAbloyVostioMetadata assaAbloyVostioMetadata) {
            this.assaAbloyVostioMetadata = assaAbloyVostioMetadata;
            return this;
        }

        public Builder cardNumber(String cardNumber) {
            this.cardNumber = cardNumber;
            return this;
        }

        public Builder code(String code) {
            this.code = code;
            return this;
        }

        public Builder connectedAccountId(String connectedAccountId) {
            this.connectedAccountId = connectedAccountId;
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

        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        public Builder errors(List<AcsCredentialError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder externalType(AcsCredentialExternalType externalType) {
            this.externalType = externalType;
            return this;
        }

        public Builder externalTypeDisplayName(String externalTypeDisplayName) {
            this.externalTypeDisplayName = externalTypeDisplayName;
            return this;
        }

        public Builder isIssued(Boolean isIssued) {
            this.isIssued = isIssued;
            return this;
        }

        public Builder isLatestDesiredStateSyncedWithProvider(Boolean isLatestDesiredStateSyncedWithProvider) {
            this.isLatestDesiredStateSyncedWithProvider = isLatestDesiredStateSyncedWithProvider;
            return this;
        }

        public Builder isManaged(Boolean isManaged) {
            this.isManaged = isManaged;
            return this;
        }

        public Builder isMultiPhoneSyncCredential(Boolean isMultiPhoneSyncCredential) {
            this.isMultiPhoneSyncCredential = isMultiPhoneSyncCredential;
            return this;
        }

        public Builder isOneTimeUse(Boolean isOneTimeUse) {
            this.isOneTimeUse = isOneTimeUse;
            return this;
        }

        public Builder issuedAt(Instant issuedAt) {
            this.issuedAt = issuedAt;
            return this;
        }

        public Builder latestDesiredStateSyncedWithProviderAt(Instant latestDesiredStateSyncedWithProviderAt) {
            this.latestDesiredStateSyncedWithProviderAt = latestDesiredStateSyncedWithProviderAt;
            return this;
        }

        public Builder parentAcsCredentialId(String parentAcsCredentialId) {
            this.parentAcsCredentialId = parentAcsCredentialId;
            return this;
        }

        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        public Builder userIdentityId(String userIdentityId) {
            this.userIdentityId = userIdentityId;
            return this;
        }

        public Builder visionlineMetadata(AcsCredentialVisionlineMetadata visionlineMetadata) {
            this.visionlineMetadata = visionlineMetadata;
            return this;
        }

        public Builder warnings(List<AcsCredentialWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public AcsCredential build() {
            return new AcsCredential(accessMethod, acsCredentialId, acsCredentialPoolId, acsSystemId, acsUserId,
                    assaAbloyVostioMetadata, cardNumber, code, connectedAccountId, createdAt, displayName, endsAt, errors,
                    externalType, externalTypeDisplayName, isIssued, isLatestDesiredStateSyncedWithProvider, isManaged,
                    isMultiPhoneSyncCredential, isOneTimeUse, issuedAt, latestDesiredStateSyncedWithProviderAt,
                    parentAcsCredentialId, startsAt, userIdentityId, visionlineMetadata, warnings, workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AcsCredential[accessMethod=" + accessMethod + ", acsCredentialId=" + acsCredentialId + ", acsCredentialPoolId="
                + acsCredentialPoolId + ", acsSystemId=" + acsSystemId + ", acsUserId=" + acsUserId
                + ", assaAbloyVostioMetadata=" + assaAbloyVostioMetadata + ", cardNumber=" + Values.masked(cardNumber)
                + ", code=" + Values.masked(code) + ", connectedAccountId=" + connectedAccountId + ", createdAt=" + createdAt
                + ", displayName=" + displayName + ", endsAt=" + endsAt + ", errors=" + errors + ", externalType="
                + externalType + ", externalTypeDisplayName=" + externalTypeDisplayName + ", isIssued=" + isIssued
                + ", isLatestDesiredStateSyncedWithProvider=" + isLatestDesiredStateSyncedWithProvider + ", isManaged="
                + isManaged + ", isMultiPhoneSyncCredential=" + isMultiPhoneSyncCredential + ", isOneTimeUse=" + isOneTimeUse
                + ", issuedAt=" + issuedAt + ", latestDesiredStateSyncedWithProviderAt="
                + latestDesiredStateSyncedWithProviderAt + ", parentAcsCredentialId=" + parentAcsCredentialId + ", startsAt="
                + startsAt + ", userIdentityId=" + userIdentityId + ", visionlineMetadata=" + visionlineMetadata + ", warnings="
                + warnings + ", workspaceId=" + workspaceId + "]";
    }
}
