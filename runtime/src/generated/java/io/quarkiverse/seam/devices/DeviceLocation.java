// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * Where the device is; null if the provider does not say.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param timeZone The IANA time zone of the device, for showing local times; null if unknown.
 */
public record DeviceLocation(
        String locationName,
        String timeZone) {
}
