// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.useridentities;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A person, across access systems, locks and phones.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param acsUserIds The users of access systems that are this person.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param displayName The name to show in a user interface.
 * @param emailAddress The person's email address; null if unknown.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param fullName The person's name; null if unknown.
 * @param phoneNumber The person's phone number with country code; null if unknown.
 * @param userIdentityKey Your own key for the person; null if there is none.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record UserIdentity(
        List<String> acsUserIds,
        Instant createdAt,
        String displayName,
        String emailAddress,
        List<UserIdentityError> errors,
        String fullName,
        String phoneNumber,
        String userIdentityId,
        String userIdentityKey,
        List<UserIdentityWarning> warnings,
        String workspaceId) {

    public UserIdentity {
        acsUserIds = Values.copyOf(acsUserIds);
        errors = Values.copyOf(errors);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link UserIdentity}. */
    public static final class Builder {

        private List<String> acsUserIds;
        private Instant createdAt;
        private String displayName;
        private String emailAddress;
        private List<UserIdentityError> errors;
        private String fullName;
        private String phoneNumber;
        private String userIdentityId;
        private String userIdentityKey;
        private List<UserIdentityWarning> warnings;
        private String workspaceId;

        private Builder() {
        }

        public Builder acsUserIds(List<String> acsUserIds) {
            this.acsUserIds = acsUserIds;
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

        public Builder errors(List<UserIdentityError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder fullName(String fullName) {
            this.fullName = fullName;
            return this;
        }

        public Builder phoneNumber(String phoneNumber) {
            this.phoneNumber = phoneNumber;
            return this;
        }

        public Builder userIdentityId(String userIdentityId) {
            this.userIdentityId = userIdentityId;
            return this;
        }

        public Builder userIdentityKey(String userIdentityKey) {
            this.userIdentityKey = userIdentityKey;
            return this;
        }

        public Builder warnings(List<UserIdentityWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public UserIdentity build() {
            return new UserIdentity(acsUserIds, createdAt, displayName, emailAddress, errors, fullName, phoneNumber,
                    userIdentityId, userIdentityKey, warnings, workspaceId);
        }
    }
}
