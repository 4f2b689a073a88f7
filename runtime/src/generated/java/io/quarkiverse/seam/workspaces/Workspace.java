// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.workspaces;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A separate set of devices, users and credentials.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param companyName The company name that your users see when they connect an account.
 * @param isPublishableKeyAuthEnabled Whether the publishable key can be used to create client sessions.
 * @param isSandbox Whether its devices are simulated.
 * @param isSuspended Whether the sandbox is suspended because it was not used for two weeks.
 * @param publishableKey The key with which browsers can create client sessions; null if there is none. Not a secret.
 * @param workspaceId The workspace that it belongs to.
 */
public record Workspace(
        String companyName,
        WorkspaceConnectWebviewCustomization connectWebviewCustomization,
        Boolean isPublishableKeyAuthEnabled,
        Boolean isSandbox,
        Boolean isSuspended,
        String name,
        String organizationId,
        String publishableKey,
        String workspaceId) {

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link Workspace}. */
    public static final class Builder {

        private String companyName;
        private WorkspaceConnectWebviewCustomization connectWebviewCustomization;
        private Boolean isPublishableKeyAuthEnabled;
        private Boolean isSandbox;
        private Boolean isSuspended;
        private String name;
        private String organizationId;
        private String publishableKey;
        private String workspaceId;

        private Builder() {
        }

        public Builder companyName(String companyName) {
            this.companyName = companyName;
            return this;
        }

        public Builder connectWebviewCustomization(WorkspaceConnectWebviewCustomization connectWebviewCustomization) {
            this.connectWebviewCustomization = connectWebviewCustomization;
            return this;
        }

        public Builder isPublishableKeyAuthEnabled(Boolean isPublishableKeyAuthEnabled) {
            this.isPublishableKeyAuthEnabled = isPublishableKeyAuthEnabled;
            return this;
        }

        public Builder isSandbox(Boolean isSandbox) {
            this.isSandbox = isSandbox;
            return this;
        }

        public Builder isSuspended(Boolean isSuspended) {
            this.isSuspended = isSuspended;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder organizationId(String organizationId) {
            this.organizationId = organizationId;
            return this;
        }

        public Builder publishableKey(String publishableKey) {
            this.publishableKey = publishableKey;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public Workspace build() {
            return new Workspace(companyName, connectWebviewCustomization, isPublishableKeyAuthEnabled, isSandbox, isSuspended,
                    name, organizationId, publishableKey, workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "Workspace[companyName=" + companyName + ", connectWebviewCustomization=" + connectWebviewCustomization
                + ", isPublishableKeyAuthEnabled=" + isPublishableKeyAuthEnabled + ", isSandbox=" + isSandbox + ", isSuspended="
                + isSuspended + ", name=" + name + ", organizationId=" + organizationId + ", publishableKey="
                + Values.masked(publishableKey) + ", workspaceId=" + workspaceId + "]";
    }
}
