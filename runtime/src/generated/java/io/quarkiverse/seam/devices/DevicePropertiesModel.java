// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The product as the manufacturer sells it.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param canConnectAccessoryKeypad Whether a separate keypad can be added.
 * @param displayName The name to show in a user interface.
 * @param hasBuiltInKeypad Whether the keypad is part of the lock.
 */
public record DevicePropertiesModel(
        Boolean canConnectAccessoryKeypad,
        String displayName,
        Boolean hasBuiltInKeypad,
        String manufacturerDisplayName) {
}
