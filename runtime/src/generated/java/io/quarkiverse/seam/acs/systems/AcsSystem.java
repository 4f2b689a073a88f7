// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A system that controls the doors of a building.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param acsAccessGroupCount The number of its access groups; null if unknown.
 * @param acsUserCount The number of its users; null if unknown.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param defaultCredentialManagerAcsSystemId The system that issues its mobile keys by default; null if there is none.
 * @param errors What prevents it from working until someone acts; empty if there is no problem.
 * @param externalType The kind of object at the provider. New ones appear over time.
 * @param externalTypeDisplayName The kind of object at the provider, as a user interface should show it.
 * @param imageAltText A description of the illustration, for screen readers.
 * @param imageUrl An illustration that a user interface may show.
 * @param isCredentialManager Whether it manages credentials for other access systems.
 * @param warnings What may need attention although it still works; empty if there is nothing.
 * @param workspaceId The workspace that it belongs to.
 */
public record AcsSystem(
        Integer acsAccessGroupCount,
        String acsSystemId,
        Integer acsUserCount,
        String connectedAccountId,
        Instant createdAt,
        String defaultCredentialManagerAcsSystemId,
        List<AcsSystemError> errors,
        AcsSystemExternalType externalType,
        String externalTypeDisplayName,
        String imageAltText,
        String imageUrl,
        Boolean isCredentialManager,
        AcsSystemLocation location,
        String name,
        AcsSystemVisionlineMetadata visionlineMetadata,
        List<AcsSystemWarning> warnings,
        String workspaceId) {

    public AcsSystem {
        errors = Values.copyOf(errors);
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link AcsSystem}. */
    public static final class Builder {

        private Integer acsAccessGroupCount;
        private String acsSystemId;
        private Integer acsUserCount;
        private String connectedAccountId;
        private Instant createdAt;
        private String defaultCredentialManagerAcsSystemId;
        private List<AcsSystemError> errors;
        private AcsSystemExternalType externalType;
        private String externalTypeDisplayName;
        private String imageAltText;
        private String imageUrl;
        private Boolean isCredentialManager;
        private AcsSystemLocation location;
        private String name;
        private AcsSystemVisionlineMetadata visionlineMetadata;
        private List<AcsSystemWarning> warnings;
        private String workspaceId;

        private Builder() {
        }

        public Builder acsAccessGroupCount(Integer acsAccessGroupCount) {
            this.acsAccessGroupCount = acsAccessGroupCount;
            return this;
        }

        public Builder acsSystemId(String acsSystemId) {
            this.acsSystemId = acsSystemId;
            return this;
        }

        public Builder acsUserCount(Integer acsUserCount) {
            this.acsUserCount = acsUserCount;
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

        public Builder defaultCredentialManagerAcsSystemId(String defaultCredentialManagerAcsSystemId) {
            this.defaultCredentialManagerAcsSystemId = defaultCredentialManagerAcsSystemId;
            return this;
        }

        public Builder errors(List<AcsSystemError> errors) {
            this.errors = errors;
            return this;
        }

        public Builder externalType(AcsSystemExternalType externalType) {
            this.externalType = externalType;
            return this;
        }

        public Builder externalTypeDisplayName(String externalTypeDisplayName) {
            this.externalTypeDisplayName = externalTypeDisplayName;
            return this;
        }

        public Builder imageAltText(String imageAltText) {
            this.imageAltText = imageAltText;
            return this;
        }

        public Builder imageUrl(String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        public Builder isCredentialManager(Boolean isCredentialManager) {
            this.isCredentialManager = isCredentialManager;
            return this;
        }

        public Builder location(AcsSystemLocation location) {
            this.location = location;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder visionlineMetadata(AcsSystemVisionlineMetadata visionlineMetadata) {
            this.visionlineMetadata = visionlineMetadata;
            return this;
        }

        public Builder warnings(List<AcsSystemWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public AcsSystem build() {
            return new AcsSystem(acsAccessGroupCount, acsSystemId, acsUserCount, connectedAccountId, createdAt,
                    defaultCredentialManagerAcsSystemId, errors, externalType, externalTypeDisplayName, imageAltText, imageUrl,
                    isCredentialManager, location, name, visionlineMetadata, warnings, workspaceId);
        }
    }
}
