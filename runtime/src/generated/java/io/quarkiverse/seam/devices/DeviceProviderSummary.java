// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The company whose account Seam uses to reach the device.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface.
 * @param imageUrl An illustration that a user interface may show.
 */
public record DeviceProviderSummary(
        String deviceProviderName,
        String displayName,
        String imageUrl,
        String providerCategory) {
}
