// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.workspaces;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** Creates a workspace. Requires a personal access token, without a workspace. */
public final class CreateWorkspaceRequest extends RequestBody {

    private CreateWorkspaceRequest(Builder builder) {
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

    @JsonProperty("company_name")
    public String companyName() {
        return get("company_name");
    }

    @JsonProperty("connect_webview_customization")
    public CreateWorkspaceConnectWebviewCustomization connectWebviewCustomization() {
        return get("connect_webview_customization");
    }

    @JsonProperty("is_sandbox")
    public Boolean isSandbox() {
        return get("is_sandbox");
    }

    @JsonProperty("name")
    public String name() {
        return get("name");
    }

    @JsonProperty("organization_id")
    public String organizationId() {
        return get("organization_id");
    }

    /** Builds instances of {@link CreateWorkspaceRequest}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** The company name that your users see when they connect an account. */
        public Builder companyName(String companyName) {
            return set("company_name", companyName);
        }

        /** The look of Connect Webviews. */
        public Builder connectWebviewCustomization(CreateWorkspaceConnectWebviewCustomization connectWebviewCustomization) {
            return set("connect_webview_customization", connectWebviewCustomization);
        }

        /** Whether to create a sandbox, whose devices are simulated. Default: {@code false}. */
        public Builder isSandbox(Boolean isSandbox) {
            return set("is_sandbox", isSandbox);
        }

        /** The name in Seam's console. Required. */
        public Builder name(String name) {
            return set("name", name);
        }

        /** The organization that the new workspace belongs to. */
        public Builder organizationId(String organizationId) {
            return setNotEmpty("organization_id", organizationId);
        }

        /** @throws IllegalArgumentException if a required field is not set; the message names it */
        public CreateWorkspaceRequest build() {
            require("name");
            return new CreateWorkspaceRequest(this);
        }
    }
}
