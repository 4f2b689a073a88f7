// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param batteryLevel Charge from 0 (empty) to 1 (full); null if unknown.
 * @param imageAltText A description of the illustration, for screen readers.
 * @param imageUrl An illustration that a user interface may show.
 * @param online Whether the provider can reach the device now.
 */
public record UnmanagedDeviceProperties(
        UnmanagedDevicePropertiesAccessoryKeypad accessoryKeypad,
        UnmanagedDevicePropertiesBattery battery,
        Double batteryLevel,
        String imageAltText,
        String imageUrl,
        String manufacturer,
        UnmanagedDevicePropertiesModel model,
        Boolean online) {
}
