// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code onlineTimeFrameOptions} of {@code DeviceProperties}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface.
 */
public record DevicePropertiesOnlineTimeFrameOption(
        String displayName,
        String endDateRecurrenceRule,
        Boolean matchingStartEndTime,
        String maxDuration,
        String minDuration,
        String startDateRecurrenceRule,
        List<DevicePropertiesOnlineTimeFrameOptionTimePair> timePairs,
        String timeZone) {

    public DevicePropertiesOnlineTimeFrameOption {
        timePairs = Values.copyOf(timePairs);
    }
}
