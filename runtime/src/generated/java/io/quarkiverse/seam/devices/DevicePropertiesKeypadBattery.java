// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The charge of a keypad that has its own batteries.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param level Charge from 0 (empty) to 1 (full).
 */
public record DevicePropertiesKeypadBattery(
        Double level) {
}
