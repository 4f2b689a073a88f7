// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.thermostats.dailyprograms;

/**
 * One of the {@code periods} of {@code ThermostatDailyProgram}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param startsAtTime The start, in the local time of the thermostat, as HH:mm:ss.
 */
public record ThermostatDailyProgramPeriod(
        String climatePresetKey,
        String startsAtTime) {
}
