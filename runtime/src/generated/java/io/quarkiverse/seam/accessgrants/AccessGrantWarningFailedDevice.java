// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

/**
 * One of the {@code failedDevices} of {@code AccessGrantWarning}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record AccessGrantWarningFailedDevice(
        String deviceId,
        String errorCode,
        String message) {
}
