// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.users;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A user of an access system.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param accessSchedule When the user has access; null for always.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param displayName The name to show in a user interface.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param externalType The kind of object at the provider. New ones appear over time.
 * @param externalTypeDisplayName The kind of object at the provider, as a user interface should show it.
 * @param isManaged Whether Seam controls it. For an unmanaged one, most operations are not available.
 * @param isSuspended Whether the user's access is suspended.
 * @param pendingMutations Changes that Seam has accepted but not completed; empty if there are none.
 * @param userIdentityEmailAddress The person's email address, which can differ from the user's; null if unknown.
 * @param userIdentityFullName The person's name, which can differ from the user's; null if unknown.
 * @param userIdentityId The person that the user belongs to; null if unknown.
 * @param userIdentityPhoneNumber The person's phone number, which can differ from the user's; null if unknown.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record AcsUser(
        AcsUserAccessSchedule accessSchedule,
        String acsSystemId,
        String acsUserId,
        String connectedAccountId,
        Instant createdAt,
        String displayName,
        String emailAddress,
        List<AcsUserError> errors,
        AcsUserExternalType externalType,
        String externalTypeDisplayName,
        String fullName,
        String hidAcsSystemId,
        Boolean isManaged,
        Boolean isSuspended,
        List<AcsUserPendingMutation> pendingMutations,
        String phoneNumber,
        AcsUserSaltoKsMetadata saltoKsMetadata,
        AcsUserSaltoSpaceMetadata saltoSpaceMetadata,
        String userIdentityEmailAddress,
        String userIdentityFullName,
        String userIdentityId,
        String userIdentityPhoneNumber,
        List<AcsUserWarning> warnings,
        String workspaceId) {

    public AcsUser {
        errors = Values.copyOf(errors);
        pendingMutations = Values.copyOf(pendingMutations);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AcsUser}. */
    public static final class Builder {

        private AcsUserAccessSchedule accessSchedule;
        private String acsSystemId;
        private String acsUserId;
        private String connectedAccountId;
        private Instant createdAt;
        private String displayName;
        private String emailAddress;
        private List<AcsUserError> errors;
        private AcsUserExternalType externalType;
        private String externalTypeDisplayName;
        private String fullName;
        private String hidAcsSystemId;
        private Boolean isManaged;
        private Boolean isSuspended;
        private List<AcsUserPendingMutation> pendingMutations;
        private String phoneNumber;
        private AcsUserSaltoKsMetadata saltoKsMetadata;
        private AcsUserSaltoSpaceMetadata saltoSpaceMetadata;
        private String userIdentityEmailAddress;
        private String userIdentityFullName;
        private String userIdentityId;
        private String userIdentityPhoneNumber;
        private List<AcsUserWarning> warnings;
        private String workspaceId;

        private Builder() {
        }

        public Builder accessSchedule(AcsUserAccessSchedule accessSchedule) {
            this.accessSchedule = accessSchedule;
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

        public Builder emailAddress(String emailAddress) {
            this.emailAddress = emailAddress;
            return this;
        }

        public Builder errors(List<AcsUserError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder externalType(AcsUserExternalType externalType) {
            this.externalType = externalType;
            return this;
        }

        public Builder externalTypeDisplayName(String externalTypeDisplayName) {
            this.externalTypeDisplayName = externalTypeDisplayName;
            return this;
        }

        public Builder fullName(String fullName) {
            this.fullName = fullName;
            return this;
        }

        public Builder hidAcsSystemId(String hidAcsSystemId) {
            this.hidAcsSystemId = hidAcsSystemId;
            return this;
        }

        public Builder isManaged(Boolean isManaged) {
            this.isManaged = isManaged;
            return this;
        }

        public Builder isSuspended(Boolean isSuspended) {
            this.isSuspended = isSuspended;
            return this;
        }

        public Builder pendingMutations(List<AcsUserPendingMutation> pendingMutations) {
            this.pendingMutations = pendingMutations;
            return this;
        }

        public Builder phoneNumber(String phoneNumber) {
            this.phoneNumber = phoneNumber;
            return this;
        }

        public Builder saltoKsMetadata(AcsUserSaltoKsMetadata saltoKsMetadata) {
            this.saltoKsMetadata = saltoKsMetadata;
            return this;
        }

        public Builder saltoSpaceMetadata(AcsUserSaltoSpaceMetadata saltoSpaceMetadata) {
            this.saltoSpaceMetadata = saltoSpaceMetadata;
            return this;
        }

        public Builder userIdentityEmailAddress(String userIdentityEmailAddress) {
            this.userIdentityEmailAddress = userIdentityEmailAddress;
            return this;
        }

        public Builder userIdentityFullName(String userIdentityFullName) {
            this.userIdentityFullName = userIdentityFullName;
            return this;
        }

        public Builder userIdentityId(String userIdentityId) {
            this.userIdentityId = userIdentityId;
            return this;
        }

        public Builder userIdentityPhoneNumber(String userIdentityPhoneNumber) {
            this.userIdentityPhoneNumber = userIdentityPhoneNumber;
            return this;
        }

        public Builder warnings(List<AcsUserWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public AcsUser build() {
            return new AcsUser(accessSchedule, acsSystemId, acsUserId, connectedAccountId, createdAt, displayName, emailAddress,
                    errors, externalType, externalTypeDisplayName, fullName, hidAcsSystemId, isManaged, isSuspended,
                    pendingMutations, phoneNumber, saltoKsMetadata, saltoSpaceMetadata, userIdentityEmailAddress,
                    userIdentityFullName, userIdentityId, userIdentityPhoneNumber, warnings, workspaceId);
        }
    }
}
