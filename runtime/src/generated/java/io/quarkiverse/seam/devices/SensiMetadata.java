// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record SensiMetadata(
        String deviceId,
        String deviceName,
        Boolean dualSetpointsNotSupported,
        JsonNode enforcedSetpointRangeCelsius,
        String productType) {

    public SensiMetadata {
        enforcedSetpointRangeCelsius = Values.copyOf(enforcedSetpointRangeCelsius);
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "SensiMetadata[deviceId=" + deviceId + ", deviceName=" + deviceName + ", dualSetpointsNotSupported="
                + dualSetpointsNotSupported + ", enforcedSetpointRangeCelsius=" + Values.masked(enforcedSetpointRangeCelsius)
                + ", productType=" + productType + "]";
    }
}
