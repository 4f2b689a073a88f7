// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface.
 */
public record NestMetadata(
        String deviceCustomName,
        String deviceName,
        String displayName,
        String nestDeviceId) {
}
