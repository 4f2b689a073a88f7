package io.quarkiverse.seam.deployment.devservice;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

record FakeConnectedAccount(String connectedAccountId, @JsonIgnore String workspaceId, String accountType,
        String displayName, Instant createdAt) {

    @JsonProperty("user_identifier")
    Map<String, String> userIdentifier() {
        return Map.of("email", displayName);
    }

    @JsonProperty("automatically_manage_new_devices")
    boolean automaticallyManageNewDevices() {
        return true;
    }
}
