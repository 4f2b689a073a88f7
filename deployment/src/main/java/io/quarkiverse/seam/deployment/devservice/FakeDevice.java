package io.quarkiverse.seam.deployment.devservice;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

record FakeDevice(String deviceId, String workspaceId, String connectedAccountId, String deviceType, String displayName,
        List<String> capabilitiesSupported, Map<String, Object> properties, Instant createdAt) {

    @JsonProperty("is_managed")
    boolean managed() {
        return true;
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
