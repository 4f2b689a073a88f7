// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

/**
 * One of the {@code wirelessKeypads} of {@code TtlockMetadata}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record TtlockMetadataWirelessKeypad(
        Long wirelessKeypadId,
        String wirelessKeypadName) {
}
