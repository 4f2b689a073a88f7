// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.time.Instant;

/**
 * The daily program of every weekday; null if there is none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 */
public record DevicePropertiesThermostatWeeklyProgram(
        Instant createdAt,
        String fridayProgramId,
        String mondayProgramId,
        String saturdayProgramId,
        String sundayProgramId,
        String thursdayProgramId,
        String tuesdayProgramId,
        String wednesdayProgramId) {
}
