package io.quarkiverse.seam.deployment.devservice;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** @param abilities the {@code can_…} flags that are true */
record FakeDevice(String deviceId, String workspaceId, String connectedAccountId, String deviceType, String displayName,
        List<String> capabilitiesSupported, @JsonAnyGetter Map<String, Boolean> abilities,
        Map<String, String> deviceManufacturer,
        Map<String, String> deviceProvider, Map<String, Object> properties, Instant createdAt) {

    @JsonProperty("is_managed")
    boolean managed() {
        return true;
    }

    @JsonProperty("location")
    Map<String, String> location() {
        return Map.of("location_name", "Example Home", "time_zone", "America/Los_Angeles");
    }

    @JsonProperty("space_ids")
    List<String> spaceIds() {
        return List.of();
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
