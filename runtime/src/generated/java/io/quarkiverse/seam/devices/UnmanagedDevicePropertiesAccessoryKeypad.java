// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/** The constructor is no API, because Seam adds fields over time. */
public record UnmanagedDevicePropertiesAccessoryKeypad(
        UnmanagedDevicePropertiesAccessoryKeypadBattery battery,
        Boolean isConnected) {
}
