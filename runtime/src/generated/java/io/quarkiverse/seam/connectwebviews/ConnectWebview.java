// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectwebviews;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkiverse.seam.connectedaccounts.AcceptedCapability;
import io.quarkiverse.seam.runtime.api.Values;

/**
 * A page on which a user logs in to a provider, and its outcome.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param anyProviderAllowed Whether the page offers every brand.
 * @param authorizedAt When the user logged in; null until then.
 * @param connectedAccountId The account that the user has connected; null until then.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param customMetadata Your own entries, strings and booleans by key.
 * @param customerKey Your own key for the customer that it belongs to; null if there is no customer.
 * @param deviceSelectionMode Whether the user can choose none, one or several of the account's devices.
 * @param loginSuccessful Whether the user has logged in.
 * @param selectedProvider The brand that the user has chosen; null until then.
 * @param status Whether the login is pending, has succeeded (authorized) or has failed.
 * @param url The page to send the user to. Keep it secret, because anyone can use it to connect an account to your workspace.
 * @param workspaceId The workspace that it belongs to.
 */
public record ConnectWebview(
        List<AcceptedCapability> acceptedCapabilities,
        List<String> acceptedProviders,
        Boolean anyProviderAllowed,
        Instant authorizedAt,
        Boolean automaticallyManageNewDevices,
        String connectWebviewId,
        String connectedAccountId,
        Instant createdAt,
        Map<String, Object> customMetadata,
        String customRedirectFailureUrl,
        String customRedirectUrl,
        String customerKey,
        ConnectWebviewDeviceSelectionMode deviceSelectionMode,
        Boolean loginSuccessful,
        String selectedProvider,
        ConnectWebviewStatus status,
        String url,
        Boolean waitForDeviceCreation,
        String workspaceId) {

    public ConnectWebview {
        acceptedCapabilities = Values.copyOf(acceptedCapabilities);
        acceptedProviders = Values.copyOf(acceptedProviders);
        customMetadata = Values.copyOf(customMetadata);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link ConnectWebview}. */
    public static final class Builder {

        private List<AcceptedCapability> acceptedCapabilities;
        private List<String> acceptedProviders;
        private Boolean anyProviderAllowed;
        private Instant authorizedAt;
        private Boolean automaticallyManageNewDevices;
        private String connectWebviewId;
        private String connectedAccountId;
        private Instant createdAt;
        private Map<String, Object> customMetadata;
        private String customRedirectFailureUrl;
        private String customRedirectUrl;
        private String customerKey;
        private ConnectWebviewDeviceSelectionMode deviceSelectionMode;
        private Boolean loginSuccessful;
        private String selectedProvider;
        private ConnectWebviewStatus status;
        private String url;
        private Boolean waitForDeviceCreation;
        private String workspaceId;

        private Builder() {
        }

        public Builder acceptedCapabilities(List<AcceptedCapability> acceptedCapabilities) {
            this.acceptedCapabilities = acceptedCapabilities;
            return this;
        }

        public Builder acceptedProviders(List<String> acceptedProviders) {
            this.acceptedProviders = acceptedProviders;
            return this;
        }

        public Builder anyProviderAllowed(Boolean anyProviderAllowed) {
            this.anyProviderAllowed = anyProviderAllowed;
            return this;
        }

        public Builder authorizedAt(Instant authorizedAt) {
            this.authorizedAt = authorizedAt;
            return this;
        }

        public Builder automaticallyManageNewDevices(Boolean automaticallyManageNewDevices) {
            this.automaticallyManageNewDevices = automaticallyManageNewDevices;
            return this;
        }

        public Builder connectWebviewId(String connectWebviewId) {
            this.connectWebviewId = connectWebviewId;
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

        public Builder customMetadata(Map<String, Object> customMetadata) {
            this.customMetadata = customMetadata;
            return this;
        }

        public Builder customRedirectFailureUrl(String customRedirectFailureUrl) {
            this.customRedirectFailureUrl = customRedirectFailureUrl;
            return this;
        }

        public Builder customRedirectUrl(String customRedirectUrl) {
            this.customRedirectUrl = customRedirectUrl;
            return this;
        }

        public Builder customerKey(String customerKey) {
            this.customerKey = customerKey;
            return this;
        }

        public Builder deviceSelectionMode(ConnectWebviewDeviceSelectionMode deviceSelectionMode) {
            this.deviceSelectionMode = deviceSelectionMode;
            return this;
        }

        public Builder loginSuccessful(Boolean loginSuccessful) {
            this.loginSuccessful = loginSuccessful;
            return this;
        }

        public Builder selectedProvider(String selectedProvider) {
            this.selectedProvider = selectedProvider;
            return this;
        }

        public Builder status(ConnectWebviewStatus status) {
            this.status = status;
            return this;
        }

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public Builder waitForDeviceCreation(Boolean waitForDeviceCreation) {
            this.waitForDeviceCreation = waitForDeviceCreation;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public ConnectWebview build() {
            return new ConnectWebview(acceptedCapabilities, acceptedProviders, anyProviderAllowed, authorizedAt,
                    automaticallyManageNewDevices, connectWebviewId, connectedAccountId, createdAt, customMetadata,
                    customRedirectFailureUrl, customRedirectUrl, customerKey, deviceSelectionMode, loginSuccessful,
                    selectedProvider, status, url, waitForDeviceCreation, workspaceId);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "ConnectWebview[acceptedCapabilities=" + acceptedCapabilities + ", acceptedProviders=" + acceptedProviders
                + ", anyProviderAllowed=" + anyProviderAllowed + ", authorizedAt=" + authorizedAt
                + ", automaticallyManageNewDevices=" + automaticallyManageNewDevices + ", connectWebviewId=" + connectWebviewId
                + ", connectedAccountId=" + connectedAccountId + ", createdAt=" + createdAt + ", customMetadata="
                + Values.masked(customMetadata) + ", customRedirectFailureUrl=" + Values.masked(customRedirectFailureUrl)
                + ", customRedirectUrl=" + Values.masked(customRedirectUrl) + ", customerKey=" + customerKey
                + ", deviceSelectionMode=" + deviceSelectionMode + ", loginSuccessful=" + loginSuccessful
                + ", selectedProvider=" + selectedProvider + ", status=" + status + ", url=" + Values.masked(url)
                + ", waitForDeviceCreation=" + waitForDeviceCreation + ", workspaceId=" + workspaceId + "]";
    }
}
