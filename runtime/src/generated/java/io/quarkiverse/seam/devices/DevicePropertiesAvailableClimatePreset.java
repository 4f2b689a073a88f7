// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import io.quarkiverse.seam.thermostats.ClimatePresetMode;
import io.quarkiverse.seam.thermostats.FanMode;
import io.quarkiverse.seam.thermostats.HvacMode;

/**
 * One of the {@code availableClimatePresets} of {@code DeviceProperties}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface.
 */
public record DevicePropertiesAvailableClimatePreset(
        Boolean canDelete,
        Boolean canEdit,
        Boolean canUseWithThermostatDailyPrograms,
        String climatePresetKey,
        ClimatePresetMode climatePresetMode,
        Double coolingSetPointCelsius,
        Double coolingSetPointFahrenheit,
        String displayName,
        DevicePropertiesAvailableClimatePresetEcobeeMetadata ecobeeMetadata,
        FanMode fanModeSetting,
        Double heatingSetPointCelsius,
        Double heatingSetPointFahrenheit,
        HvacMode hvacModeSetting,
        @Deprecated Boolean manualOverrideAllowed,
        String name) {
}
