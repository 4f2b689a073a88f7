// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * The access of a person to doors for a time.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param clientSessionToken The token with which a mobile app gets the key; null if there is none. Keep it secret.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param displayName The name to show in a user interface.
 * @param endsAt When the access ends; null if it has no end.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param instantKeyUrl The link to send to the person for a mobile key; null if there is none. Keep it secret, because anyone
 *        can use it.
 * @param pendingMutations Changes that Seam has accepted but not completed; empty if there are none.
 * @param requestedAccessMethods What was requested; {@code accessMethodIds} lists the result.
 * @param reservationKey Your own key for the booking; null if there is none.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record AccessGrant(
        String accessGrantId,
        String accessGrantKey,
        List<String> accessMethodIds,
        String clientSessionToken,
        Instant createdAt,
        String customizationProfileId,
        String displayName,
        Instant endsAt,
        List<AccessGrantError> errors,
        String instantKeyUrl,
        String name,
        List<AccessGrantPendingMutation> pendingMutations,
        List<AccessGrantRequestedAccessMethod> requestedAccessMethods,
        String reservationKey,
        List<String> spaceIds,
        Instant startsAt,
        String userIdentityId,
        List<AccessGrantWarning> warnings,
        String workspaceId) {

    public AccessGrant {
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

    /** Builds instances of {@link AccessGrant}. */
    public static final class Builder {

        private String accessGrantId;
        private String accessGrantKey;
        private List<String> accessMethodIds;
        private String clientSessionToken;
        private Instant createdAt;
        private String customizationProfileId;
        private String displayName;
        private Instant endsAt;
        private List<AccessGrantError> errors;
        private String instantKeyUrl;
        private String name;
        private List<AccessGrantPendingMutation> pendingMutations;
        private List<AccessGrantRequestedAccessMethod> requestedAccessMethods;
        private String reservationKey;
        private List<String> spaceIds;
        private Instant startsAt;
        private String userIdentityId;
        private List<AccessGrantWarning> warnings;
        private String workspaceId;

        private Builder() {
        }

        public Builder accessGrantId(String accessGrantId) {
            this.accessGrantId = accessGrantId;
            return this;
        }

        public Builder accessGrantKey(String accessGrantKey) {
            this.accessGrantKey = accessGrantKey;
            return this;
        }

        public Builder accessMethodIds(List<String> accessMethodIds) {
            this.accessMethodIds = accessMethodIds;
            return this;
        }

        public Builder clientSessionToken(String clientSessionToken) {
            this.clientSessionToken = clientSessionToken;
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

        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        public Builder errors(List<AccessGrantError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder instantKeyUrl(String instantKeyUrl) {
            this.instantKeyUrl = instantKeyUrl;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder pendingMutations(List<AccessGrantPendingMutation> pendingMutations) {
            this.pendingMutations = pendingMutations;
            return this;
        }

        public Builder requestedAccessMethods(List<AccessGrantRequestedAccessMethod> requestedAccessMethods) {
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

        public Builder warnings(List<AccessGrantWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public AccessGrant build() {
            return new AccessGrant(accessGrantId, accessGrantKey, accessMethodIds, clientSessionToken, createdAt,
                    customizationProfileId, displayName, endsAt, errors, instantKeyUrl, name, pendingMutations,
                    requestedAccessMethods, reservationKey, spaceIds, startsAt, userIdentityId, warnings, workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AccessGrant[accessGrantId=" + accessGrantId + ", accessGrantKey=" + accessGrantKey + ", accessMethodIds="
                + accessMethodIds + ", clientSessionToken=" + Values.masked(clientSessionToken) + ", createdAt=" + createdAt
                + ", customizationProfileId=" + customizationProfileId + ", displayName=" + displayName + ", endsAt=" + endsAt
                + ", errors=" + errors + ", instantKeyUrl=" + Values.masked(instantKeyUrl) + ", name=" + name
                + ", pendingMutations=" + pendingMutations + ", requestedAccessMethods=" + requestedAccessMethods
                + ", reservationKey=" + reservationKey + ", spaceIds=" + spaceIds + ", startsAt=" + startsAt
                + ", userIdentityId=" + userIdentityId + ", warnings=" + warnings + ", workspaceId=" + workspaceId + "]";
    }
}
