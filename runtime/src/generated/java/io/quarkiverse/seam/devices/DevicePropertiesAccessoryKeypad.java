// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The separate keypad of a lock; null if there is none.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record DevicePropertiesAccessoryKeypad(
        DevicePropertiesAccessoryKeypadBattery battery,
        Boolean isConnected) {
}
