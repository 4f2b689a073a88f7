// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.events;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * The noise has exceeded a threshold.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param workspaceId The workspace that it belongs to.
 * @param connectedAccountCustomMetadata Your own entries of the connected account, strings and booleans by key.
 * @param connectedAccountId The account at the provider through which Seam reaches it.
 * @param customerKey Your own key for the customer that it belongs to; null if there is no customer.
 * @param deviceCustomMetadata Your own entries of the device, strings and booleans by key.
 * @param noiseLevelDecibels The measured noise, in decibels; null if the sensor does not measure in decibels.
 * @param noiseLevelNrs The measured noise, as the risk score of a NoiseAware sensor; null for other sensors.
 */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record NoiseSensorNoiseThresholdTriggeredEvent(
        Instant createdAt,
        String eventDescription,
        String eventId,
        String eventType,
        Instant occurredAt,
        String workspaceId,
        Map<String, Object> connectedAccountCustomMetadata,
        String connectedAccountId,
        String customerKey,
        Map<String, Object> deviceCustomMetadata,
        String deviceId,
        Map<String, JsonNode> minutMetadata,
        Double noiseLevelDecibels,
        Double noiseLevelNrs,
        String noiseThresholdId,
        String noiseThresholdName,
        Map<String, JsonNode> noiseawareMetadata,
        String raw) implements SeamEvent {

    public NoiseSensorNoiseThresholdTriggeredEvent {
        connectedAccountCustomMetadata = Values.copyOf(connectedAccountCustomMetadata);
        deviceCustomMetadata = Values.copyOf(deviceCustomMetadata);
        minutMetadata = Values.copyOf(minutMetadata);
        noiseawareMetadata = Values.copyOf(noiseawareMetadata);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link NoiseSensorNoiseThresholdTriggeredEvent}. */
    public static final class Builder {

        private Instant createdAt;
        private String eventDescription;
        private String eventId;
        private String eventType;
        private Instant occurredAt;
        private String workspaceId;
        private Map<String, Object> connectedAccountCustomMetadata;
        private String connectedAccountId;
        private String customerKey;
        private Map<String, Object> deviceCustomMetadata;
        private String deviceId;
        private Map<String, JsonNode> minutMetadata;
        private Double noiseLevelDecibels;
        private Double noiseLevelNrs;
        private String noiseThresholdId;
        private String noiseThresholdName;
        private Map<String, JsonNode> noiseawareMetadata;
        private String raw;

        private Builder() {
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder eventDescription(String eventDescription) {
            this.eventDescription = eventDescription;
            return this;
        }

        public Builder eventId(String eventId) {
            this.eventId = eventId;
            return this;
        }

        public Builder eventType(String eventType) {
            this.eventType = eventType;
            return this;
        }

        public Builder occurredAt(Instant occurredAt) {
            this.occurredAt = occurredAt;
            return this;
        }

        public Builder workspaceId(String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        public Builder connectedAccountCustomMetadata(Map<String, Object> connectedAccountCustomMetadata) {
            this.connectedAccountCustomMetadata = connectedAccountCustomMetadata;
            return this;
        }

        public Builder connectedAccountId(String connectedAccountId) {
            this.connectedAccountId = connectedAccountId;
            return this;
        }

        public Builder customerKey(String customerKey) {
            this.customerKey = customerKey;
            return this;
        }

        public Builder deviceCustomMetadata(Map<String, Object> deviceCustomMetadata) {
            this.deviceCustomMetadata = deviceCustomMetadata;
            return this;
        }

        public Builder deviceId(String deviceId) {
            this.deviceId = deviceId;
            return this;
        }

        public Builder minutMetadata(Map<String, JsonNode> minutMetadata) {
            this.minutMetadata = minutMetadata;
            return this;
        }

        public Builder noiseLevelDecibels(Double noiseLevelDecibels) {
            this.noiseLevelDecibels = noiseLevelDecibels;
            return this;
        }

        public Builder noiseLevelNrs(Double noiseLevelNrs) {
            this.noiseLevelNrs = noiseLevelNrs;
            return this;
        }

        public Builder noiseThresholdId(String noiseThresholdId) {
            this.noiseThresholdId = noiseThresholdId;
            return this;
        }

        public Builder noiseThresholdName(String noiseThresholdName) {
            this.noiseThresholdName = noiseThresholdName;
            return this;
        }

        public Builder noiseawareMetadata(Map<String, JsonNode> noiseawareMetadata) {
            this.noiseawareMetadata = noiseawareMetadata;
            return this;
        }

        public Builder raw(String raw) {
            this.raw = raw;
            return this;
        }

        public NoiseSensorNoiseThresholdTriggeredEvent build() {
            return new NoiseSensorNoiseThresholdTriggeredEvent(createdAt, eventDescription, eventId, eventType, occurredAt,
                    workspaceId, connectedAccountCustomMetadata, connectedAccountId, customerKey, deviceCustomMetadata,
                    deviceId, minutMetadata, noiseLevelDecibels, noiseLevelNrs, noiseThresholdId, noiseThresholdName,
                    noiseawareMetadata, raw);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "NoiseSensorNoiseThresholdTriggeredEvent[createdAt=" + createdAt + ", eventDescription="
                + Values.masked(eventDescription) + ", eventId=" + eventId + ", eventType=" + eventType + ", occurredAt="
                + occurredAt + ", workspaceId=" + workspaceId + ", connectedAccountCustomMetadata="
                + Values.masked(connectedAccountCustomMetadata) + ", connectedAccountId=" + connectedAccountId
                + ", customerKey=" + customerKey + ", deviceCustomMetadata=" + Values.masked(deviceCustomMetadata)
                + ", deviceId=" + deviceId + ", minutMetadata=" + Values.masked(minutMetadata) + ", noiseLevelDecibels="
                + noiseLevelDecibels + ", noiseLevelNrs=" + noiseLevelNrs + ", noiseThresholdId=" + noiseThresholdId
                + ", noiseThresholdName=" + noiseThresholdName + ", noiseawareMetadata=" + Values.masked(noiseawareMetadata)
                + "]";
    }
}
