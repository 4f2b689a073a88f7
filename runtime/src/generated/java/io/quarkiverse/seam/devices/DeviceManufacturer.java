// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * The company that made the device, which is not necessarily the provider.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param displayName The name to show in a user interface.
 * @param imageUrl An illustration that a user interface may show.
 */
public record DeviceManufacturer(
        String displayName,
        String imageUrl,
        String manufacturer) {
}
