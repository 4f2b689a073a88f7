// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * The access of a person to doors that was not created through Seam.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param displayName The name to show in a user interface.
 * @param endsAt When the access ends; null if it has no end.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param pendingMutations Changes that Seam has accepted but not completed; empty if there are none.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record UnmanagedAccessGrant(
        String accessGrantId,
        List<String> accessMethodIds,
        Instant createdAt,
        String displayName,
        Instant endsAt,
        List<UnmanagedAccessGrantError> errors,
        String name,
        List<UnmanagedAccessGrantPendingMutation> pendingMutations,
        List<UnmanagedAccessGrantRequestedAccessMethod> requestedAccessMethods,
        String reservationKey,
        List<String> spaceIds,
        Instant startsAt,
        String userIdentityId,
        List<UnmanagedAccessGrantWarning> warnings,
        String workspaceId) {

    public UnmanagedAccessGrant {
        accessMethodIds = Values.copyOf(accessMethodIds);
        errors = Values.copyOf(errors);
        pendingMutations = Values.copyOf(pendingMutations);
        requestedAccessMethods = Values.copyOf(requestedAccessMethods);
        spaceIds = Values.copyOf(spaceIds);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link UnmanagedAccessGrant}. */
    public static final class Builder {

        private String accessGrantId;
        private List<String> accessMethodIds;
        private Instant createdAt;
        private String displayName;
        private Instant endsAt;
        private List<UnmanagedAccessGrantError> errors;
        private String name;
        private List<UnmanagedAccessGrantPendingMutation> pendingMutations;
        private List<UnmanagedAccessGrantRequestedAccessMethod> requestedAccessMethods;
        private String reservationKey;
        private List<String> spaceIds;
        private Instant startsAt;
        private String userIdentityId;
        private List<UnmanagedAccessGrantWarning> warnings;
        private String workspaceId;

        private Builder() {
        }

        public Builder accessGrantId(String accessGrantId) {
            this.accessGrantId = accessGrantId;
            return this;
        }

        public Builder accessMethodIds(List<String> accessMethodIds) {
            this.accessMethodIds = accessMethodIds;
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

        public Builder errors(List<UnmanagedAccessGrantError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder pendingMutations(List<UnmanagedAccessGrantPendingMutation> pendingMutations) {
            this.pendingMutations = pendingMutations;
            return this;
        }

        public Builder requestedAccessMethods(List<UnmanagedAccessGrantRequestedAccessMethod> requestedAccessMethods) {
            this.requestedAccessMethods = requestedAccessMethods;
            return this;
        }

        public Builder reservationKey(String reservationKey) {
            this.reservationKey = reservationKey;
            return this;
        }

        public Builder spaceIds(List<String> spaceIds) {
            this.spaceIds = spaceIds;
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

        public Builder warnings(List<UnmanagedAccessGrantWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public UnmanagedAccessGrant build() {
            return new UnmanagedAccessGrant(accessGrantId, accessMethodIds, createdAt, displayName, endsAt, errors, name,
                    pendingMutations, requestedAccessMethods, reservationKey, spaceIds, startsAt, userIdentityId, warnings,
                    workspaceId);
        }
    }
}
