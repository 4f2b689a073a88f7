// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.workspaces;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Changes the workspace of the credentials. */
public final class UpdateWorkspaceRequest extends RequestBody {

    private UpdateWorkspaceRequest(Builder builder) {
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

    @JsonProperty("connect_partner_name")
    public String connectPartnerName() {
        return get("connect_partner_name");
    }

    @JsonProperty("connect_webview_customization")
    public UpdateWorkspaceConnectWebviewCustomization connectWebviewCustomization() {
        return get("connect_webview_customization");
    }

    @JsonProperty("is_publishable_key_auth_enabled")
    public Boolean isPublishableKeyAuthEnabled() {
        return get("is_publishable_key_auth_enabled");
    }

    @JsonProperty("is_suspended")
    public Boolean isSuspended() {
        return get("is_suspended");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("organization_id")
    public String organizationId() {
        return get("organization_id");
    }

    /** Builds instances of {@link UpdateWorkspaceRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The company name that your users see when they connect an account. */
        public Builder connectPartnerName(String connectPartnerName) {
            return set("connect_partner_name", connectPartnerName);
        }

        /** The look of Connect Webviews. */
        public Builder connectWebviewCustomization(UpdateWorkspaceConnectWebviewCustomization connectWebviewCustomization) {
            return set("connect_webview_customization", connectWebviewCustomization);
        }

        /** Whether browsers can create client sessions with the publishable key. If false, only your server can create them. */
        public Builder isPublishableKeyAuthEnabled(Boolean isPublishableKeyAuthEnabled) {
            return set("is_publishable_key_auth_enabled", isPublishableKeyAuthEnabled);
        }

        /** Whether the sandbox is suspended, as happens after two weeks without use. */
        public Builder isSuspended(Boolean isSuspended) {
            return set("is_suspended", isSuspended);
        }

        /** The new name in Seam's console. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The organization that the workspace belongs to. */
        public Builder organizationId(String organizationId) {
            return setNotEmpty("organization_id", organizationId);
        }

        public UpdateWorkspaceRequest build() {

            return new UpdateWorkspaceRequest(this);
        }
    }
}
