// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param level Charge from 0 (empty) to 1 (full).
 */
public record UnmanagedDevicePropertiesBattery(
        Double level,
        UnmanagedDevicePropertiesBatteryStatus status) {
}
