// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.connectwebviews;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.connectedaccounts.AcceptedCapability;
import io.quarkiverse.seam.devices.Provider;
import io.quarkiverse.seam.devices.ProviderCategory;
import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Creates a Connect Webview. Send the user to its URL or embed it; after the login, there is a connected account. */
public final class CreateConnectWebviewRequest extends RequestBody {

    private CreateConnectWebviewRequest(Builder builder) {
        super(builder);
    }

    /** A builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder on which the same is set. */
    @JsonIgnore
    public Builder toBuilder() {
        return copyTo(new Builder());
    }

    @JsonProperty("accepted_capabilities")
    public List<AcceptedCapability> acceptedCapabilities() {
        return get("accepted_capabilities");
    }

    @JsonProperty("accepted_providers")
    public List<Provider> acceptedProviders() {
        return get("accepted_providers");
    }

    @JsonProperty("automatically_manage_new_devices")
    public Boolean automaticallyManageNewDevices() {
        return get("automatically_manage_new_devices");
    }

    @JsonProperty("custom_metadata")
    public Map<String, Object> customMetadata() {
        return get("custom_metadata");
    }

    @JsonProperty("custom_redirect_failure_url")
    public String customRedirectFailureUrl() {
        return get("custom_redirect_failure_url");
    }

    @JsonProperty("custom_redirect_url")
    public String customRedirectUrl() {
        return get("custom_redirect_url");
    }

    @JsonProperty("customer_key")
    public String customerKey() {
        return get("customer_key");
    }

    @JsonProperty("excluded_providers")
    public List<String> excludedProviders() {
        return get("excluded_providers");
    }

    @JsonProperty("provider_category")
    public ProviderCategory providerCategory() {
        return get("provider_category");
    }

    @JsonProperty("wait_for_device_creation")
    public Boolean waitForDeviceCreation() {
        return get("wait_for_device_creation");
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return toString("custom_metadata", "custom_redirect_failure_url", "custom_redirect_url");
    }

    /** Builds instances of {@link CreateConnectWebviewRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /**
         * Restricts the devices of the account to those with one of these capabilities. If omitted, this depends on the
         * providers.
         */
        public Builder acceptedCapabilities(List<AcceptedCapability> acceptedCapabilities) {
            return set("accepted_capabilities", acceptedCapabilities);
        }

        /** See {@link #acceptedCapabilities(List)}. */
        public Builder acceptedCapabilities(AcceptedCapability... acceptedCapabilities) {
            return set("accepted_capabilities", acceptedCapabilities);
        }

        /** The brands to offer. If omitted, those of {@code providerCategory}, or else all brands. */
        public Builder acceptedProviders(List<Provider> acceptedProviders) {
            return set("accepted_providers", acceptedProviders);
        }

        /** See {@link #acceptedProviders(List)}. */
        public Builder acceptedProviders(Provider... acceptedProviders) {
            return set("accepted_providers", acceptedProviders);
        }

        /** Whether new devices of the account are managed. If false, they are unmanaged. */
        public Builder automaticallyManageNewDevices(Boolean automaticallyManageNewDevices) {
            return set("automatically_manage_new_devices", automaticallyManageNewDevices);
        }

        /** Entries for the connected account, strings of up to 500 characters or booleans. Values may be null. */
        public Builder customMetadata(Map<String, ?> customMetadata) {
            return set("custom_metadata", customMetadata);
        }

        /** The page of your application to redirect to after an error. If omitted, the page for success is used. */
        public Builder customRedirectFailureUrl(String customRedirectFailureUrl) {
            return set("custom_redirect_failure_url", customRedirectFailureUrl);
        }

        /** The page of your application to redirect to after a successful login. */
        public Builder customRedirectUrl(String customRedirectUrl) {
            return set("custom_redirect_url", customRedirectUrl);
        }

        /** Your own key for the customer that the account will belong to. */
        public Builder customerKey(String customerKey) {
            return setNotEmpty("customer_key", customerKey);
        }

        /** Brands not to offer. */
        public Builder excludedProviders(List<String> excludedProviders) {
            return set("excluded_providers", excludedProviders);
        }

        /** See {@link #excludedProviders(List)}. */
        public Builder excludedProviders(String... excludedProviders) {
            return set("excluded_providers", excludedProviders);
        }

        /** Offers all brands in this category, instead of a list. */
        public Builder providerCategory(ProviderCategory providerCategory) {
            return set("provider_category", providerCategory);
        }

        /**
         * Whether the user waits until all devices have been found, so that your application can list them right after.
         * Default: {@code false}.
         */
        public Builder waitForDeviceCreation(Boolean waitForDeviceCreation) {
            return set("wait_for_device_creation", waitForDeviceCreation);
        }

        public CreateConnectWebviewRequest build() {

            return new CreateConnectWebviewRequest(this);
        }
    }
}
