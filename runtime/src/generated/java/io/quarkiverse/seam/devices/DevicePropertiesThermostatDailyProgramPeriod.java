// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * One of the {@code periods} of {@code DevicePropertiesThermostatDailyProgram}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record DevicePropertiesThermostatDailyProgramPeriod(
        String climatePresetKey,
        String startsAtTime) {
}
