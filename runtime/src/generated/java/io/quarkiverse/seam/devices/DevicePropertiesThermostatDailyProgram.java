// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code thermostatDailyPrograms} of {@code DeviceProperties}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param workspaceId The workspace that it belongs to.
 */
public record DevicePropertiesThermostatDailyProgram(
        Instant createdAt,
        String deviceId,
        String name,
        List<DevicePropertiesThermostatDailyProgramPeriod> periods,
        String thermostatDailyProgramId,
        String workspaceId) {

    public DevicePropertiesThermostatDailyProgram {
        periods = Values.copyOf(periods);
    }
}
