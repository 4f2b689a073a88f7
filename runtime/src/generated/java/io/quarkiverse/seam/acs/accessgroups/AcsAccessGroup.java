// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.accessgroups;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A group of users of an access system who can open the same entrances.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param accessSchedule When the members have access; null for always.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param displayName The name to show in a user interface.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param externalType The kind of object at the provider. New ones appear over time.
 * @param externalTypeDisplayName The kind of object at the provider, as a user interface should show it.
 * @param isManaged Whether Seam controls it. For an unmanaged one, most operations are not available.
 * @param pendingMutations Changes that Seam has accepted but not completed; empty if there are none.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record AcsAccessGroup(
        AcsAccessGroupAccessSchedule accessSchedule,
        String acsAccessGroupId,
        String acsSystemId,
        String connectedAccountId,
        Instant createdAt,
        String displayName,
        List<AcsAccessGroupError> errors,
        AcsAccessGroupExternalType externalType,
        String externalTypeDisplayName,
        Boolean isManaged,
        String name,
        List<AcsAccessGroupPendingMutation> pendingMutations,
        List<AcsAccessGroupWarning> warnings,
        String workspaceId) {

    public AcsAccessGroup {
        errors = Values.copyOf(errors);
        pendingMutations = Values.copyOf(pendingMutations);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AcsAccessGroup}. */
    public static final class Builder {

        private AcsAccessGroupAccessSchedule accessSchedule;
        private String acsAccessGroupId;
        private String acsSystemId;
        private String connectedAccountId;
        private Instant createdAt;
        private String displayName;
        private List<AcsAccessGroupError> errors;
        private AcsAccessGroupExternalType externalType;
        private String externalTypeDisplayName;
        private Boolean isManaged;
        private String name;
        private List<AcsAccessGroupPendingMutation> pendingMutations;
        private List<AcsAccessGroupWarning> warnings;
        private String workspaceId;

        private Builder() {
        }

        public Builder accessSchedule(AcsAccessGroupAccessSchedule accessSchedule) {
            this.accessSchedule = accessSchedule;
            return this;
        }

        public Builder acsAccessGroupId(String acsAccessGroupId) {
            this.acsAccessGroupId = acsAccessGroupId;
            return this;
        }

        public Builder acsSystemId(String acsSystemId) {
            this.acsSystemId = acsSystemId;
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

        public Builder errors(List<AcsAccessGroupError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder externalType(AcsAccessGroupExternalType externalType) {
            this.externalType = externalType;
            return this;
        }

        public Builder externalTypeDisplayName(String externalTypeDisplayName) {
            this.externalTypeDisplayName = externalTypeDisplayName;
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

        public Builder pendingMutations(List<AcsAccessGroupPendingMutation> pendingMutations) {
            this.pendingMutations = pendingMutations;
            return this;
        }

        public Builder warnings(List<AcsAccessGroupWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public AcsAccessGroup build() {
            return new AcsAccessGroup(accessSchedule, acsAccessGroupId, acsSystemId, connectedAccountId, createdAt, displayName,
                    errors, externalType, externalTypeDisplayName, isManaged, name, pendingMutations, warnings, workspaceId);
        }
    }
}
