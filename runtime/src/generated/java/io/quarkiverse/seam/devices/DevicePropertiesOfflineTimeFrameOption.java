// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code offlineTimeFrameOptions} of {@code DeviceProperties}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface.
 */
public record DevicePropertiesOfflineTimeFrameOption(
        String displayName,
        String endDateRecurrenceRule,
        Boolean matchingStartEndTime,
        String maxDuration,
        String minDuration,
        String startDateRecurrenceRule,
        List<DevicePropertiesOfflineTimeFrameOptionTimePair> timePairs,
        String timeZone) {

    public DevicePropertiesOfflineTimeFrameOption {
        timePairs = Values.copyOf(timePairs);
    }
}
