// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * One of the {@code timePairs} of {@code DevicePropertiesOnlineTimeFrameOption}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface.
 */
public record DevicePropertiesOnlineTimeFrameOptionTimePair(
        String displayName,
        String endTime,
        String startTime) {
}
