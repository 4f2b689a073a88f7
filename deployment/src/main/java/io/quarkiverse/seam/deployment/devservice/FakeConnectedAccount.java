package io.quarkiverse.seam.deployment.devservice;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

record FakeConnectedAccount(String connectedAccountId, @JsonIgnore String workspaceId, String accountType,
        String accountTypeDisplayName, List<String> acceptedCapabilities, String displayName, Instant createdAt) {

    @JsonProperty("user_identifier")
    Map<String, String> userIdentifier() {
        return Map.of("email", displayName);
    }

    @JsonProperty("automatically_manage_new_devices")
    boolean automaticallyManageNewDevices() {
        return true;
    }

    @JsonProperty("custom_metadata")
    Map<String, String> customMetadata() {
        return Map.of();
    }

    @JsonProperty("errors")
    List<String> errors() {
        return List.of();
    }

    @JsonProperty("warnings")
    List<String> warnings() {
        return List.of();
    }
}
