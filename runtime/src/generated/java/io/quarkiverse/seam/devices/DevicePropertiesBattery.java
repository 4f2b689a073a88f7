// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The charge of the batteries; null if the device has none or does not report it.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param level Charge from 0 (empty) to 1 (full).
 * @param status The charge in words, for a user interface.
 */
public record DevicePropertiesBattery(
        Double level,
        DevicePropertiesBatteryStatus status) {
}
