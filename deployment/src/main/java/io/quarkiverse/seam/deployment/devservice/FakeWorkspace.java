package io.quarkiverse.seam.deployment.devservice;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

record FakeWorkspace(String workspaceId, String name, @JsonIgnore String apiKey, String publishableKey) {

    @JsonProperty("is_sandbox")
    boolean sandbox() {
        return true;
    }

    @JsonProperty("is_suspended")
    boolean suspended() {
        return false;
    }

    @JsonProperty("is_publishable_key_auth_enabled")
    boolean publishableKeyAuthEnabled() {
        return true;
    }

    @JsonProperty("company_name")
    String companyName() {
        return name;
    }

    @JsonProperty("connect_partner_name")
    String connectPartnerName() {
        return null;
    }

    @JsonProperty("organization_id")
    String organizationId() {
        return null;
    }

    @JsonProperty("connect_webview_customization")
    Map<String, String> connectWebviewCustomization() {
        return Map.of();
    }
}
