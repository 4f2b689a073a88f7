// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import io.quarkiverse.seam.thermostats.ClimatePresetOwner;

/** The constructor is no API, because Seam adds fields over time. */
public record DevicePropertiesAvailableClimatePresetEcobeeMetadata(
        String climateRef,
        Boolean isOptimized,
        ClimatePresetOwner owner) {
}
